namespace EthicalBot.Understanding.SpokenSignals;

/// <summary>How much what was said speaks for a signal, from against it to outright.</summary>
internal enum SpokenStrength
{
    /// <summary>It only looks like it.</summary>
    Excepted,

    /// <summary>No phrase knows it.</summary>
    Unspoken,

    /// <summary>It often means it.</summary>
    Hinted,

    /// <summary>It means it.</summary>
    Said,
}
