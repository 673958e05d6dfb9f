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
}
