namespace EthicalBot.Understanding.SpokenSignals;

/// <summary>What the phrases make of a signal; where several do, the last of these holds.</summary>
internal enum SpokenStrength
{
    /// <summary>No phrase knows it, nor any word of its matter.</summary>
    Unspoken,

    /// <summary>A word of its matter is said.</summary>
    Near,

    /// <summary>It only looks like it.</summary>
    Excepted,

    /// <summary>It often means it.</summary>
    Hinted,

    /// <summary>It means it.</summary>
    Said,
}
