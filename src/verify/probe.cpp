#include "verify/probe.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdlib>

namespace drydock::verify {

namespace {

constexpr std::size_t longest_answer = 1 << 20;

struct Socket {
  int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  ~Socket() {
    if (fd >= 0) ::close(fd);
  }
};

}  // namespace

std::optional<Address> read_address(const std::string &text) {
  constexpr std::string_view scheme = "http://";
  if (!text.starts_with(scheme)) return std::nullopt;
  Address address;
  const std::string rest = text.substr(scheme.size());
  const std::size_t slash = std::min(rest.find('/'), rest.size());
  address.path = slash == rest.size() ? "/" : rest.substr(slash);
  address.host = rest.substr(0, slash);
  if (const std::size_t colon = address.host.find(':'); colon != std::string::npos) {
    char *end = nullptr;
    const std::string digits = address.host.substr(colon + 1);
    const unsigned long port = std::strtoul(digits.c_str(), &end, 10);
    if (digits.empty() || *end != '\0' || port == 0 || port > 65535) return std::nullopt;
    address.port = static_cast<unsigned>(port);
    address.host.resize(colon);
  }
  return address.host.empty() ? std::nullopt : std::optional(address);
}

Answer ask(const Address &address, const std::string &server) {
  const std::size_t colon = server.rfind(':');
  if (colon == std::string::npos) return {};
  sockaddr_in place{};
  place.sin_family = AF_INET;
  place.sin_port = htons(static_cast<std::uint16_t>(std::atoi(server.c_str() + colon + 1)));
  if (::inet_pton(AF_INET, server.substr(0, colon).c_str(), &place.sin_addr) != 1) return {};
  const Socket socket;
  const timeval limit{5, 0};
  ::setsockopt(socket.fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  ::setsockopt(socket.fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
  if (::connect(socket.fd, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0) return {};
  // Version 1.0, so that the answer comes whole and ends the connection.
  const std::string request =
      "GET " + address.path + " HTTP/1.0\r\nHost: " + address.host + "\r\nConnection: close\r\n\r\n";
  if (::send(socket.fd, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size()))
    return {};
  std::string text;
  char buffer[4096];
  for (ssize_t count; text.size() < longest_answer && (count = ::recv(socket.fd, buffer, sizeof buffer, 0)) > 0;)
    text.append(buffer, static_cast<std::size_t>(count));
  if (!text.starts_with("HTTP/1.") || text.size() < 12) return {};
  const std::size_t body = text.find("\r\n\r\n");
  return {std::atoi(text.c_str() + 9), body == std::string::npos ? "" : text.substr(body + 4)};
}

}  // namespace drydock::verify
