namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>What stands before a word.</summary>
internal enum Pause
{
    /// <summary>Nothing but a blank.</summary>
    None,

    /// <summary>A comma, a colon, a bracket or a dash.</summary>
    Clause,

    /// <summary>The end of a sentence, or of a line.</summary>
    Sentence,
}
