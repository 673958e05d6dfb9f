namespace EthicalBot.Knowledge.Generation;

/// <summary>One step of writing: a <see cref="WrittenSentence"/>, or at last the <see cref="WritingEnd"/>.</summary>
public abstract record WritingStep
{
    private protected WritingStep()
    {
    }
}
