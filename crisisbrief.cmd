@echo off
rem Starts crisisbrief; builds it first where it is not built or is older than its sources.
rem No delayed expansion, which would eat exclamation marks in paths and arguments; arguments stand in no block, whose end a
rem parenthesis in them would be.
setlocal EnableExtensions DisableDelayedExpansion
set "cb_home=%~dp0"
if "%cb_home:~-1%"=="\" set "cb_home=%cb_home:~0,-1%"
set "cb_target=%cb_home%\cli\target"
set "cb_stamp=%cb_target%\crisisbrief.built"

set "cb_java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "cb_java=%JAVA_HOME%\bin\java.exe"
"%cb_java%" -version >nul 2>&1
if errorlevel 1 (
    echo crisisbrief: Java is missing. Install a JDK 17 or newer and call again. 1>&2
    exit /b 3
)
set "cb_version=0"
for /f "tokens=3" %%v in ('""%cb_java%" -version 2^>^&1 ^| findstr /c:" version ""') do set "cb_version=%%~v"
for /f "delims=.-+" %%v in ("%cb_version%") do set "cb_version=%%v"
if %cb_version% LSS 17 (
    echo crisisbrief: this Java is %cb_version%. Install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
    exit /b 3
)

set "cb_archive=%cb_target%\crisisbrief.jsa"
set "cb_use=-XX:SharedArchiveFile=%cb_archive%"
set "cb_make=-XX:ArchiveClassesAtExit=%cb_archive%"
if %cb_version% LSS 25 goto options
set "cb_archive=%cb_target%\crisisbrief.aot"
set "cb_use=-XX:AOTCache=%cb_archive%"
set "cb_make=-XX:AOTCacheOutput=%cb_archive%"

:options
rem Java 22 and newer have a console where there is no terminal unless they are told otherwise.
set "cb_options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=off -Xms150m -Xmn90m -Xmx2g -Djava.awt.headless=true -Djdk.console=java.base"
rem Java lists the jars itself; all their paths could be longer than a command may be.
set "cb_jars=%cb_target%\*;%cb_target%\lib\*"

set "cb_outdated="
if not exist "%cb_stamp%" set "cb_outdated=1"
if not defined cb_outdated (
    powershell -NoProfile -Command "$t=(Get-Item -LiteralPath $env:cb_stamp).LastWriteTime; $n=Get-ChildItem -Path (Join-Path $env:cb_home 'pom.xml'),(Join-Path $env:cb_home '*\pom.xml'),(Join-Path $env:cb_home '*\src\main') -Recurse | Where-Object { $_.LastWriteTime -gt $t } | Select-Object -First 1; if ($n) { exit 1 }"
    if errorlevel 1 set "cb_outdated=1"
)
if defined cb_outdated (
    call :build
where mvn >nul 2>&1
if errorlevel 1 (
    echo crisisbrief: Maven is missing. Install Maven 3.8 or newer and call again. 1>&2
    exit /b 3
)
echo crisisbrief: building, once; this takes a minute or two ... 1>&2
if exist "%cb_target%\lib" rmdir /s /q "%cb_target%\lib"
pushd "%cb_home%"
call mvn -q -B -DskipTests -Dquick package 1>&2
set "cb_built=%errorlevel%"
popd
if not "%cb_built%"=="0" (
    echo crisisbrief: the build failed; what Maven says stands above. 1>&2
    exit /b 3
)
if exist "%cb_archive%" del /q /f "%cb_archive%"
set "cb_training=%TEMP%\crisisbrief-%RANDOM%%RANDOM%"
"%cb_java%" "%cb_make%" %cb_options% -cp "%cb_jars%" org.crisisbrief.cli.Main build "%cb_home%\examples\kazakhstan-2022" -o "%cb_training%" --quiet >nul 2>&1
if exist "%cb_training%" rmdir /s /q "%cb_training%"
type nul > "%cb_stamp%"
exit /b 0
