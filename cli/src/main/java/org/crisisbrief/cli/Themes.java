package org.crisisbrief.cli;

import picocli.CommandLine.Command;

/** The themes that ship. */
@Command(
        name = "themes",
        description = "Lists the themes, or copies one to be changed.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ThemesList.class, ThemesExport.class},
        footer = {
            "",
            "Examples:",
            "  crisisbrief themes list",
            "  crisisbrief themes export ministry my-theme.yaml",
            "  crisisbrief build cases/flood --theme my-theme.yaml"
        })
final class Themes {}
