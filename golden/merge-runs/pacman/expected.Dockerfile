FROM archlinux:latest
RUN pacman -Sy --noconfirm \
    && pacman -S --noconfirm git base-devel \
    && pacman -Scc --noconfirm
COPY . /src
