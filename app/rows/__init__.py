"""What a screen shows: frozen rows, nothing imported but terms."""
