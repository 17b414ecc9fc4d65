// Source: curl(1) of curl 8.
#include "knowledge/curl_options.hpp"

namespace drydock::knowledge {

Words curl_value_options() {
  return "-A --user-agent -b --cookie -c --cookie-jar -C --continue-at -d --data --data-ascii --data-binary --data-raw "
         "--data-urlencode -D --dump-header -e --referer -E --cert -F --form --form-string -H --header -K --config -m "
         "--max-time -o --output -P --ftp-port -Q --quote -r --range -t --telnet-option -T --upload-file -u --user -U "
         "--proxy-user -w --write-out -x --proxy -X --request -y --speed-time -Y --speed-limit -z --time-cond --json --url "
         "--cacert --capath --ciphers --connect-timeout --connect-to --create-file-mode --key --limit-rate --max-redirs "
         "--max-filesize --netrc-file --noproxy --output-dir --proto --proto-default --proto-redir --resolve --retry "
         "--retry-delay --retry-max-time --tls-max --trace --trace-ascii --unix-socket --interface --keepalive-time --pass "
         "--cert-type --key-type --oauth2-bearer --stderr --dns-servers --aws-sigv4 --variable --expand-url";
}

Words curl_fail_options() { return "-f --fail --fail-with-body"; }

Words curl_output_options() { return "-o --output -O --remote-name --remote-name-all"; }

Words curl_other_purposes() {
  return "-I --head -i --include -w --write-out -X --request -d --data --data-ascii --data-binary --data-raw "
         "--data-urlencode --json -F --form --form-string -T --upload-file -K --config -: --next -h --help -V --version";
}

}  // namespace drydock::knowledge
