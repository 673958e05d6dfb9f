namespace EthicalBot.Evaluation;

/// <summary>One thing that the program can do.</summary>
/// <param name="Name">The first word after the program's name.</param>
/// <param name="Takes">What may follow, and what comes of it.</param>
/// <param name="RunAsync">Does it with the words that follow, and returns the exit code.</param>
internal sealed record Command(string Name, string Takes, Func<IReadOnlyList<string>, Task<int>> RunAsync)
{
    /// <summary>How it is called.</summary>
    public string Usage => $"evaluation -- {Name} {Takes}";
}
