// Sources: each gem's own page, "Installation", and its extconf.rb; docker-library/ruby's slim template, which has the
// libraries that Ruby is built with: OpenSSL, libyaml, libffi, GMP, zlib.
#include "knowledge/ruby_gems.hpp"

namespace drydock::knowledge {

namespace {

constexpr GemNeed needs[] = {
    {.gem = "pg", .packages = "libpq-dev"},
    {.gem = "mysql2", .packages = "default-libmysqlclient-dev"},
    {.gem = "sqlite3", .packages = "libsqlite3-dev"},
    {.gem = "tiny_tds", .packages = "freetds-dev"},
    {.gem = "charlock_holmes", .packages = "libicu-dev"},
    {.gem = "curb", .packages = "libcurl4-openssl-dev"},
    {.gem = "ethon", .packages = "libcurl4-openssl-dev"},
    {.gem = "ruby-filemagic", .packages = "libmagic-dev"},
    {.gem = "snappy", .packages = "libsnappy-dev"},
    {.gem = "ruby-odbc", .packages = "unixodbc-dev"},
    {.gem = "libxml-ruby", .packages = "libxml2-dev"},
    {.gem = "rmagick", .more = "the libraries of ImageMagick"},
    {.gem = "mini_magick", .more = "ImageMagick"},
    {.gem = "image_processing", .more = "ImageMagick or libvips"},
    {.gem = "paperclip", .more = "ImageMagick"},
    {.gem = "kt-paperclip", .more = "ImageMagick"},
    {.gem = "git", .more = "git"},
    {.gem = "gollum-lib", .more = "git"},
    {.gem = "rugged", .more = "the libraries that it was built with"},
    {.gem = "gpgme", .more = "GnuPG"},
    {.gem = "zookeeper", .more = "the libraries that it was built with"},
    {.gem = "ruby-ldap", .more = "the libraries of OpenLDAP"},
    {.gem = "ruby-oci8", .more = "the drivers of Oracle"},
    {.gem = "ruby-mcrypt", .more = "libmcrypt"},
};

constexpr Words complete =
    "actioncable actionmailbox actionmailer actionpack actiontext actionview activejob activemodel activerecord activestorage "
    "activesupport addressable anyway_config arel ast autoprefixer-rails aws-eventstream aws-partitions aws-sdk-core aws-sdk-kms "
    "aws-sdk-s3 aws-sigv4 base64 bcrypt bcrypt_pbkdf bigdecimal bindex bootsnap brakeman builder bundler byebug capybara coderay "
    "coffee-rails coffee-script coffee-script-source concurrent-ruby connection_pool crack crass cssbundling-rails date debug "
    "declarative devise diff-lcs digest-crc domain_name dotenv dotenv-rails drb dry-core ed25519 erb erubi eventmachine "
    "execjs factory_bot factory_bot_rails faraday faraday-net_http faraday-retry ffi foreman functions_framework gapic-common "
    "cloud_events globalid google-apis-core google-cloud-core google-cloud-env google-cloud-errors google-cloud-firestore "
    "google-cloud-firestore-v1 google-cloud-logging google-cloud-storage google-logging-utils google-protobuf googleapis-common-protos "
    "googleapis-common-protos-types googleauth grpc hashdiff hashie hiredis hotwire-rails http-cookie http_parser.rb httpclient i18n "
    "importmap-rails io-console irb jbuilder jmespath jquery-rails jsbundling-rails json jwt kaminari kamal language_server-protocol "
    "launchy listen logger loofah lint_roller mail marcel matrix method_source mini_mime mini_portile2 minitest msgpack multi_json "
    "multipart-post mustermann mutex_m net-http net-imap net-pop net-protocol net-scp net-sftp net-smtp net-ssh nio4r nokogiri "
    "octokit oj omniauth orm_adapter os ostruct parallel parser pp prettyprint propshaft pry psych public_suffix puma pundit racc "
    "rack rack-mini-profiler rack-protection rack-session rack-test rackup rails rails-dom-testing rails-html-sanitizer railties "
    "rainbow rake rb-fsevent rb-inotify rdoc redis redis-client redcarpet regexp_parser reline representable responders retriable "
    "rexml roo rspec rspec-core rspec-expectations rspec-mocks rspec-rails rspec-support rubocop rubocop-ast ruby-progressbar "
    "ruby2_keywords rubyzip sass sass-rails sassc sassc-rails sawyer securerandom selenium-webdriver sidekiq signet simplecov "
    "sinatra sinatra-contrib slim snaky_hash solid_cable solid_cache solid_queue spring sprockets sprockets-rails sshkit stimulus-rails "
    "stringio strscan stripe tailwindcss-rails tailwindcss-ruby temple terser thin thor thread_safe thruster tilt timeout tomlrb "
    "trailblazer-option ttfunk turbo-rails turbolinks tzinfo tzinfo-data uber uglifier unicode-display_width unicode-emoji unicorn "
    "uri useragent warden web-console webdrivers webmock webrick websocket websocket-driver websocket-extensions xpath zeitwerk "
    "raindrops kgio bundler-audit daemons dalli activerecord-sqlserver-adapter net-http-persistent mono_logger";

}  // namespace

const GemNeed *gem_need(std::string_view gem) {
  for (const GemNeed &row : needs)
    if (row.gem == gem) return &row;
  return nullptr;
}

bool is_complete_gem(std::string_view gem) { return complete.contains(gem); }

}  // namespace drydock::knowledge
