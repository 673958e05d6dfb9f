namespace EthicalBot.Tests.House;

/// <summary>Tests that build a copy of the repository: nothing else runs beside them, since they need every core.</summary>
[CollectionDefinition(nameof(BuildsAlone), DisableParallelization = true)]
public sealed class BuildsAlone;
