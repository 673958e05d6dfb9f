namespace EthicalBot.Dialogs.Answers;

/// <summary>What an answer rests on.</summary>
public enum AnswerSource
{
    /// <summary>A text that people of the company wrote beforehand.</summary>
    FixedText,

    /// <summary>The order's record in the shop.</summary>
    OrderRecord,

    /// <summary>A rule of fixed words or limits.</summary>
    Rule,

    /// <summary>What is stored of the customer.</summary>
    StoredData,

    /// <summary>Approved articles.</summary>
    Articles,
}
