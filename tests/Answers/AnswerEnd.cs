namespace EthicalBot.Tests.Answers;

/// <summary>How an answer to a question may end.</summary>
public enum AnswerEnd
{
    /// <summary>Written by a model; each sentence stands in the article that it cites.</summary>
    Written,

    /// <summary>Quoted word for word, with title, version and date of its source.</summary>
    Quoted,

    /// <summary>Asked which of some articles is meant.</summary>
    Choice,

    /// <summary>Not known, and a person is offered.</summary>
    NotKnown,

    /// <summary>A person gets it.</summary>
    Person,

    /// <summary>None of these, which is a fault.</summary>
    Other,
}
