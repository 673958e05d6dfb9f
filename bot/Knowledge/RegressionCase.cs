using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EthicalBot.Conversation.Answers;

namespace EthicalBot.Bot.Knowledge;

/// <summary>An answer that was judged wrong, as a test; of whom it was given to it holds nothing.</summary>
/// <param name="Question">The question, without personal data.</param>
/// <param name="Language">The language it was asked in.</param>
/// <param name="Outcome">How it was answered, of <see cref="AnswerOutcomes"/>.</param>
/// <param name="Told">What must not be told again.</param>
/// <param name="Right">What is right instead. Null: nobody said.</param>
/// <param name="JudgedOn">The day of the judgement.</param>
internal sealed record RegressionCase(string Question, string Language, string Outcome, IReadOnlyList<RegressionSentence> Told, string? Right, DateOnly JudgedOn)
{
    private static readonly JsonSerializerOptions s_format = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same for the same question and answer.</summary>
    public string FileName => $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Told.Select(told => told.Text).Prepend(Question)))))[..16]}.json";

    /// <summary>The case of a review; null where there is none to be written: it was not judged wrong, its person was erased, or its question is sensitive and stays with its conversation.</summary>
    public static RegressionCase? Of(AnswerReview review) =>
        review is { Judgement: { IsWrong: true } found, Answer: { Sensitive: false, Evidence: var evidence } answer }
            ? new(
                answer.Question.Value, evidence.Language, evidence.Outcome,
                [.. evidence.Sentences.Where(sentence => sentence.Sent).Select(sentence => RegressionSentence.Of(sentence, evidence))],
                found.Right?.Value, DateOnly.FromDateTime(found.At.UtcDateTime))
            : null;

    /// <summary>Reads every case of a folder, in the order of their names.</summary>
    /// <exception cref="JsonException">One of the files is no case; its name is in the message.</exception>
    public static async Task<IReadOnlyList<(string File, RegressionCase Case)>> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var cases = new List<(string, RegressionCase)>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            try
            {
                var read = JsonSerializer.Deserialize<RegressionCase>(await File.ReadAllTextAsync(path, cancellationToken), s_format);
                cases.Add((Path.GetFileName(path), read is { Question: not null, Language: not null, Outcome: not null, Told.Count: > 0 } ? read : throw new JsonException("It has no question, language, outcome or told sentence.")));
            }
            catch (JsonException wrong)
            {
                throw new JsonException($"'{path}' is no case of a wrong answer: {wrong.Message}", wrong);
            }
        }

        return cases;
    }

    /// <summary>Writes it, unless a file of its name is there, which somebody may have mended by hand; whether it did.</summary>
    public async Task<bool> WriteAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, FileName);
        if (File.Exists(path))
            return false;
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(path, $"{JsonSerializer.Serialize(this, s_format)}\n", cancellationToken);
        return true;
    }
}
