FROM archlinux:latest
COPY pacman.conf /etc/pacman.conf
RUN pacman -Sy --noconfirm --root /mnt --cachedir /mnt/cache base
RUN pacman -Sy --noconfirm vim
