namespace EthicalBot.Knowledge.Grounding.Text;

/// <summary>What a word of a text is to the check.</summary>
internal enum WordKind
{
    /// <summary>It carries the grammar, not the claim: articles, prepositions, pronouns, auxiliaries.</summary>
    Function,

    /// <summary>Politeness, which claims nothing: "thanks", "sure", "glad to help".</summary>
    Courtesy,

    /// <summary>It speaks of the answer, its sources or its advice: "based on the passages", "it is important to note".</summary>
    Framing,

    /// <summary>It denies: "not", "never", "without".</summary>
    Negation,

    /// <summary>It carries the claim.</summary>
    Content,

    /// <summary>It is written as a name.</summary>
    Name,

    /// <summary>A number, in digits or in letters.</summary>
    Number,

    /// <summary>A link, an e-mail address, or an id made of letters and digits.</summary>
    Identifier,
}
