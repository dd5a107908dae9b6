package org.crisisbrief.cli;

import picocli.CommandLine.Command;

/** The templates that ship. */
@Command(
        name = "templates",
        description = "Lists the templates, or copies one to be changed.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TemplatesList.class, TemplatesExport.class},
        footer = {
            "",
            "Examples:",
            "  crisisbrief templates list",
            "  crisisbrief templates export briefing my-templates",
            "  crisisbrief build cases/flood --template my-templates"
        })
final class Templates {}
