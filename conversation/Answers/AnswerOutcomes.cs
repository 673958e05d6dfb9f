namespace EthicalBot.Conversation.Answers;

/// <summary>How a question to the articles ended.</summary>
public static class AnswerOutcomes
{
    /// <summary>Quoted word for word.</summary>
    public const string Quoted = "quoted";

    /// <summary>Written by a model and checked.</summary>
    public const string Written = "written";

    /// <summary>No article answered it: such questions are gaps, which whoever writes articles looks for.</summary>
    public const string Unanswered = "unanswered";
}
