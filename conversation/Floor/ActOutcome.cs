namespace EthicalBot.Conversation.Floor;

/// <summary>What became of a person's act.</summary>
public enum ActOutcome
{
    /// <summary>It is written.</summary>
    Done,

    /// <summary>It was written before; nothing more happens.</summary>
    DoneBefore,

    /// <summary>Not written: somebody else was faster, so that what it was based on is no longer so.</summary>
    Overtaken,
}
