FROM debian:12
ENV A=1 \
  
  # kept

	
  B=2
RUN true
