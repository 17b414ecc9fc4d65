FROM mcr.microsoft.com/dotnet/sdk:8.0-jammy
WORKDIR /src
COPY . .
RUN dotnet publish Report.csproj -c Release --output out
RUN dotnet publish Mailer.csproj -c Release --output mailer
CMD ["dotnet", "out/Report.dll"]
