namespace EthicalBot.Evaluation.Fairness;

/// <summary>In what the texts of one group differ.</summary>
internal enum AttributeKind
{
    /// <summary>Whose name stands in the message.</summary>
    Names,

    /// <summary>What the writer tells of themselves: religion, origin, orientation, disability, age, family, work.</summary>
    Identity,

    /// <summary>The grammatical gender of the writer, or an inclusive form.</summary>
    Forms,

    /// <summary>The regional variety of the language.</summary>
    Dialect,

    /// <summary>Written by somebody who is learning the language.</summary>
    SecondLanguage,
}
