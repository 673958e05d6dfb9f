namespace EthicalBot.Desk.Answers;

/// <summary>What became of the wish to judge a doubted answer.</summary>
internal enum JudgementOutcome
{
    /// <summary>It is judged.</summary>
    Done,

    /// <summary>There is no such review.</summary>
    NoSuchReview,

    /// <summary>Its person's data was erased: there is nothing to judge by.</summary>
    Erased,

    /// <summary>Somebody has judged it already.</summary>
    JudgedAlready,

    /// <summary>What is right holds what looks like personal data, which customers would read as placeholders.</summary>
    PrivateCorrection,
}
