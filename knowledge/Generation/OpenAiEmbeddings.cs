using EthicalBot.Knowledge.Retrieval;
using Microsoft.Extensions.Options;
using OpenAI.Embeddings;

namespace EthicalBot.Knowledge.Generation;

/// <summary>Vectors from the configured endpoint.</summary>
internal sealed class OpenAiEmbeddings(EmbeddingClient client, ModelCalls calls, IOptions<GenerationOptions> options) : IEmbeddings
{
    // Every server takes as many at once; OpenAI takes 2,048, others less.
    private const int Batch = 64;

    /// <summary>The vectors of the texts, in their order.</summary>
    /// <exception cref="HttpRequestException">The endpoint gave none; the message says only how it ended.</exception>
    public async Task<IReadOnlyList<float[]>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        List<float[]> vectors = new(texts.Count);
        foreach (var batch in texts.Chunk(Batch))
        {
            var end = await calls.RunAsync(attempt => TryAsync(batch, vectors, attempt), options.Value.Whole, cancellationToken);
            if (end != ChatEnd.Complete) throw new HttpRequestException($"The endpoint of Generation:EmbeddingModel gave no vectors: {end}.");
        }

        return vectors;
    }

    private async Task<ModelReply> TryAsync(string[] batch, List<float[]> vectors, ModelTry attempt)
    {
        var answer = (await client.GenerateEmbeddingsAsync(batch, cancellationToken: attempt.CancellationToken)).Value;
        var found = answer.OrderBy(one => one.Index).Select(one => one.ToFloats().ToArray()).ToList();
        var length = vectors.Count > 0 ? vectors[0].Length : found.FirstOrDefault()?.Length;
        if (found.Count != batch.Length || found.Any(vector => vector.Length == 0 || vector.Length != length || !vector.All(float.IsFinite)))
            return new(ChatEnd.Failed, Fault: "odd vectors");

        vectors.AddRange(found);
        return new(ChatEnd.Complete);
    }
}
