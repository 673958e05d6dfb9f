namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Turns texts into vectors whose closeness says how alike they mean.</summary>
public interface IEmbeddings
{
    Task<IReadOnlyList<float[]>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken);
}
