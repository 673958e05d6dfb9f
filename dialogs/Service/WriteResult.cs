namespace EthicalBot.Dialogs.Service;

/// <summary>What the audit log says of a write.</summary>
internal enum WriteResult
{
    Done,
    Refused,
    NotDone,

    /// <summary>The shop gave no clear answer: it may be done.</summary>
    Unknown,
}
