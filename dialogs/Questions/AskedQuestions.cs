namespace EthicalBot.Dialogs.Questions;

/// <summary>The questions of the dialogs that are open, oldest first.</summary>
public sealed class AskedQuestions
{
    /// <summary>How many dialogs were given a mark by which their questions are known.</summary>
    public int Marks { get; set; }

    /// <summary>The questions.</summary>
    public List<AskedQuestion> Questions { get; set; } = [];
}
