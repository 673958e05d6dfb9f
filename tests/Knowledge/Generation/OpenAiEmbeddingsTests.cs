using System.Globalization;
using System.Text.Json;
using EthicalBot.Knowledge.Retrieval;
using Microsoft.AspNetCore.Http;

namespace EthicalBot.Tests.Knowledge.Generation;

public sealed class OpenAiEmbeddingsTests
{
    private static readonly (string, string)[] s_settings = [("EmbeddingModel", "e"), ("Retries", "2")];

    [Fact]
    public async Task Texts_get_their_vectors_in_order_however_they_come_and_in_batches()
    {
        await using var bench = await Bench.StartAsync([Lies.Fails(500), Embeds(vectors => vectors.Reverse())], s_settings);
        string[] texts = [.. Enumerable.Range(0, 150).Select(number => number.ToString(CultureInfo.InvariantCulture))];

        var vectors = await bench.Get<IEmbeddings>().EmbedAsync(texts, default);

        Assert.Equal(texts.Select(text => float.Parse(text, CultureInfo.InvariantCulture)), vectors.Select(vector => vector[0]));
        Assert.Equal(4, bench.Model.Requests.Count); // three batches, and one try that failed
        Assert.All(bench.Model.Requests, request => Assert.Equal("/v1/embeddings", request.Path));
        Assert.Equal("e", bench.Model.Requests[0].Json.GetProperty("model").GetString());
    }

    [Fact]
    public async Task No_texts_need_no_call()
    {
        await using var bench = await Bench.StartAsync([Lies.Fails(500)], s_settings);

        Assert.Empty(await bench.Get<IEmbeddings>().EmbedAsync([], default));
        Assert.Empty(bench.Model.Requests);
    }

    public static TheoryData<string> Odd => ["too few", "too long", "not numbers", "none", "garbage", "failing"];

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task What_is_no_vector_for_each_text_is_a_failure_that_says_only_how_it_ended(string what)
    {
        var lie = what switch
        {
            "too few" => Embeds(vectors => vectors.Skip(1)),
            "too long" => Embeds(vectors => vectors.Select((vector, i) => vector with { Values = i == 0 ? [1] : vector.Values })),
            "not numbers" => Embeds(vectors => vectors.Select(vector => vector with { Values = [float.NaN, 1] })),
            "none" => Embeds(vectors => vectors.Select(vector => vector with { Values = [] })),
            "garbage" => Lies.Sends("application/json", [1, 2, 3]),
            _ => Lies.Fails(401, body: $"{{\"error\":{{\"message\":\"wrong key {Bench.Key}\"}}}}"),
        };
        await using var bench = await Bench.StartAsync([lie], s_settings);

        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => bench.Get<IEmbeddings>().EmbedAsync(["1", "2"], default));

        Assert.Equal("The endpoint of Generation:EmbeddingModel gave no vectors: Failed.", fault.Message);
        Assert.Null(fault.InnerException);
        Assert.DoesNotContain(Bench.Key, bench.Log.Text, StringComparison.Ordinal);
    }

    // A vector's first number is the text's.
    private static Lie Embeds(Func<IEnumerable<Vector>, IEnumerable<Vector>> change) => async (request, response, cancellationToken) =>
    {
        var vectors = request.Json.GetProperty("input").EnumerateArray().Select((text, index) => new Vector(index, [float.Parse(text.GetString()!, CultureInfo.InvariantCulture), 1]));
        var data = change(vectors).Select(vector => new { @object = "embedding", index = vector.Index, embedding = Convert.ToBase64String(vector.Values.SelectMany(BitConverter.GetBytes).ToArray()) });
        await response.WriteAsync(JsonSerializer.Serialize(new { @object = "list", model = "e", data, usage = new { prompt_tokens = 1, total_tokens = 1 } }), cancellationToken);
    };

    private sealed record Vector(int Index, float[] Values);
}
