namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Turns texts into vectors whose directions tell how near their meanings are.</summary>
public interface IEmbeddings
{
    /// <summary>Embeds texts, one vector each, in their order.</summary>
    /// <exception cref="HttpRequestException">The service cannot be reached or refuses.</exception>
    Task<IReadOnlyList<float[]>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken);
}
