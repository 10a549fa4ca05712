@echo off
rem Starts the build in build\. On Windows it is always compiled first; MSBuild does nothing when nothing has changed.
setlocal
set "ROOT=%~dp0"
set "DOTNET=dotnet"
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1
pushd "%ROOT%"
dotnet --version >nul 2>nul && goto build
set "DOTNET=%ROOT%.nuke\temp\dotnet\dotnet.exe"
if exist "%DOTNET%" goto build
echo No .NET SDK that fits global.json: installing one in .nuke\temp\dotnet ... 1>&2
if not exist "%ROOT%.nuke\temp" mkdir "%ROOT%.nuke\temp"
powershell -NoProfile -ExecutionPolicy Bypass -Command "$ErrorActionPreference = 'Stop'; Invoke-WebRequest https://dot.net/v1/dotnet-install.ps1 -OutFile '.nuke\temp\dotnet-install.ps1'; & '.nuke\temp\dotnet-install.ps1' -JSonFile global.json -InstallDir '.nuke\temp\dotnet' -NoPath" 1>&2 || (popd & exit /b 1)
:build
popd
"%DOTNET%" build "%ROOT%build\_build.csproj" -nologo -v:quiet -clp:NoSummary --tl:off || exit /b 1
"%DOTNET%" run --project "%ROOT%build\_build.csproj" --no-build -- %*
exit /b %ERRORLEVEL%
