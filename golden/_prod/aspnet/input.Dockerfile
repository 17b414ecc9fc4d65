FROM mcr.microsoft.com/dotnet/sdk:8.0

WORKDIR /src

COPY Shop.csproj ./
RUN dotnet restore

COPY . .

ENV ASPNETCORE_ENVIRONMENT=Development
ENV DOTNET_USE_POLLING_FILE_WATCHER=1

EXPOSE 5000

CMD ["dotnet", "watch", "run", "--urls", "http://0.0.0.0:5000"]
