@echo off
rem Starts crisisbrief; builds it first where it is not built or is older than its sources.
setlocal EnableDelayedExpansion
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "target=%home%\cli\target"
set "stamp=%target%\crisisbrief.built"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo crisisbrief: Java is missing. Install a JDK 17 or newer and call again. 1>&2
    exit /b 3
)
set "version=0"
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1 ^| findstr /c:" version ""') do set "version=%%~v"
for /f "delims=.-+" %%v in ("%version%") do set "version=%%v"
if %version% LSS 17 (
    echo crisisbrief: this Java is %version%. Install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
    exit /b 3
)

if %version% GEQ 25 (
    set "archive=%target%\crisisbrief.aot"
    set "use=-XX:AOTCache=!archive!"
    set "make=-XX:AOTCacheOutput=!archive!"
) else (
    set "archive=%target%\crisisbrief.jsa"
    set "use=-XX:SharedArchiveFile=!archive!"
    set "make=-XX:ArchiveClassesAtExit=!archive!"
)
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Xlog:all=off -Xmx192m -Djava.awt.headless=true"

set "outdated="
if not exist "%stamp%" set "outdated=1"
if not defined outdated (
    powershell -NoProfile -Command "$t=(Get-Item -LiteralPath $env:stamp).LastWriteTime; $n=Get-ChildItem -Path (Join-Path $env:home 'pom.xml'),(Join-Path $env:home '*\pom.xml'),(Join-Path $env:home '*\src\main') -Recurse | Where-Object { $_.LastWriteTime -gt $t } | Select-Object -First 1; if ($n) { exit 1 }"
    if errorlevel 1 set "outdated=1"
)
if defined outdated (
    call :build
    if errorlevel 1 exit /b 3
)
call :classpath
if exist "%archive%" (
    "%java%" "%use%" %options% -cp "%path_of_jars%" org.crisisbrief.cli.Main %*
) else (
    "%java%" %options% -cp "%path_of_jars%" org.crisisbrief.cli.Main %*
)
exit /b %errorlevel%

:classpath
set "path_of_jars="
for %%j in ("%target%\crisisbrief-cli-*.jar") do set "path_of_jars=%%~fj"
for /f "delims=" %%j in ('dir /b /on "%target%\lib\*.jar"') do set "path_of_jars=!path_of_jars!;%target%\lib\%%j"
exit /b 0

:build
where mvn >nul 2>&1
if errorlevel 1 (
    echo crisisbrief: Maven is missing. Install Maven 3.8 or newer and call again. 1>&2
    exit /b 3
)
echo crisisbrief: building, once; this takes a minute or two ... 1>&2
if exist "%target%\lib" rmdir /s /q "%target%\lib"
pushd "%home%"
call mvn -q -B -DskipTests -Dquick package 1>&2
set "built=%errorlevel%"
popd
if not "%built%"=="0" (
    echo crisisbrief: the build failed; what Maven says stands above. 1>&2
    exit /b 3
)
if exist "%archive%" del /q /f "%archive%"
call :classpath
set "training=%TEMP%\crisisbrief-%RANDOM%%RANDOM%"
"%java%" "%make%" %options% -cp "%path_of_jars%" org.crisisbrief.cli.Main build "%home%\examples\kazakhstan-2022" -o "%training%" --quiet >nul 2>&1
if exist "%training%" rmdir /s /q "%training%"
type nul > "%stamp%"
exit /b 0
