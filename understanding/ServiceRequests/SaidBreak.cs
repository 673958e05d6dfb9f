namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>What stands before a word.</summary>
internal enum SaidBreak
{
    None,

    /// <summary>A comma, a colon or a dash.</summary>
    Pause,

    /// <summary>The end of a sentence or of a line.</summary>
    Stop,
}
