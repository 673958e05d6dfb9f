namespace EthicalBot.Tests.Leak;

/// <summary>Tests that listen to all that the process says: nothing else may speak meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class HeardAlone
{
    public const string Name = "heard alone";
}
