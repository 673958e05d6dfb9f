using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EthicalBot.Conversation.Answers;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Bot.Knowledge;

/// <summary>An answer that was judged wrong, as a test. It outlives the answer, so it holds nothing of whom that was given to: no word that only they used, no id, no day.</summary>
/// <param name="Question">The words of the question that are the company's own too.</param>
/// <param name="Language">The language it was asked in.</param>
/// <param name="Outcome">How it was answered, of <see cref="AnswerOutcomes"/>.</param>
/// <param name="Told">What must not be told again.</param>
/// <param name="Right">What is right instead. Null: nobody said.</param>
internal sealed record RegressionCase(string Question, string Language, string Outcome, IReadOnlyList<RegressionSentence> Told, string? Right)
{
    private static readonly JsonSerializerOptions s_format = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same for the same question and answer.</summary>
    public string FileName => $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Told.Select(told => told.Text).Prepend(Question)))))[..16]}.json";

    /// <summary>
    /// The case of an answer that was judged wrong; null where there is none to be written: its question is sensitive, none of its words are the company's, or what was told repeats one that only the customer used.
    /// </summary>
    public static RegressionCase? Of(GivenAnswer answer, AnswerJudgement found, OwnWords own)
    {
        var evidence = answer.Evidence;
        var told = evidence.Sentences.Where(sentence => sentence.Sent).Select(sentence => RegressionSentence.Of(sentence, evidence)).ToList();
        var question = own.KeptOf(answer.Question.Value);
        var others = Folding.Words(answer.Question.Value).Where(word => !own.Have(word)).ToHashSet(StringComparer.Ordinal);
        return answer.Sensitive || Folding.Words(question).Length == 0 || told.Exists(sentence => Folding.Words(sentence.Text).Any(others.Contains))
            ? null
            : new(question, evidence.Language, evidence.Outcome, told, found.Right?.Value);
    }

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
