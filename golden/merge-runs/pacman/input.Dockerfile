FROM archlinux:latest
RUN pacman -Sy --noconfirm
RUN pacman -S --noconfirm git base-devel
RUN pacman -Scc --noconfirm
COPY . /src
