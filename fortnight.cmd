@echo off
rem fortnight [ARGUMENTS] runs Fortnight on Windows; fortnight test [ARGUMENTS] runs its tests. The first run sets up .venv.
setlocal
set "home=%~dp0"
set "venv=%home%.venv"
fc /b "%home%packaging\run.lock" "%venv%\run.lock" >nul 2>&1 || call :set_up || exit /b 2
if "%~1"=="test" goto test
"%venv%\Scripts\python.exe" -P -m app %*
exit /b %errorlevel%

:test
fc /b "%home%packaging\develop.lock" "%venv%\develop.lock" >nul 2>&1 || call :install develop || exit /b 2
set "arguments=%*"
cd /d "%home%"
"%venv%\Scripts\python.exe" -m pytest %arguments:~4%
exit /b %errorlevel%

:set_up
echo fortnight: setting up, once; this takes a minute or two. 1>&2
if exist "%venv%" rmdir /s /q "%venv%"
py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" || (echo fortnight: Python 3.11 or newer is needed. Install it, then start again. 1>&2 & exit /b 2)
py -3 -m venv "%venv%" 1>&2 || exit /b 2
echo ..\..\..>"%venv%\Lib\site-packages\fortnight.pth"
call :install run
exit /b %errorlevel%

:install
"%venv%\Scripts\python.exe" -m pip install -qq --disable-pip-version-check --require-hashes --no-deps --only-binary :all: --requirement "%home%packaging\%1.lock" 1>&2 || exit /b 2
copy /y "%home%packaging\%1.lock" "%venv%\%1.lock" >nul
