config.public_file_server.enabled = ENV["RAILS_SERVE_STATIC_FILES"].present?
if ENV["RAILS_LOG_TO_STDOUT"].present?
end
config.force_ssl = true
