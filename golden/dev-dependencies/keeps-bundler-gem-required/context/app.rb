require "debug"
