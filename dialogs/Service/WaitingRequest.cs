using EthicalBot.Privacy;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Service;

/// <summary>Something that was asked for and waits for its turn; kept in sealed conversation state.</summary>
public sealed class WaitingRequest
{
    /// <summary>What is asked first in it.</summary>
    public ServiceRequestKind Kind { get; set; }

    /// <summary>The dialog that does it.</summary>
    [Classified(DataClass.TechnicalId)]
    public string Dialog { get; set; } = "";

    /// <summary>With what that begins.</summary>
    public ServiceOptions Options { get; set; } = new();
}
