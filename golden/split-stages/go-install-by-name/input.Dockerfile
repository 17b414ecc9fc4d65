FROM golang:1.19

WORKDIR $GOPATH/src/worker

COPY *.go ./

RUN go mod init worker && go get
RUN go install

CMD worker -queue mail
