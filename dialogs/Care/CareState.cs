using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Care;

/// <summary>What a conversation has raised so far, as advice.</summary>
public sealed class CareState
{
    /// <summary>The advice, oldest first.</summary>
    public List<CareNote> Notes { get; set; } = [];

    /// <summary>The case that has it; with the end of that case it ends here too.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? Case { get; set; }
}
