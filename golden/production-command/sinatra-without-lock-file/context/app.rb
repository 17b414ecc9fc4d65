require 'sinatra'

set :port, ENV['PORT']
