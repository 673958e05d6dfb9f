using System.Text.Json;
using Xunit;

namespace EthicalBot.Tests.Evaluation;

public sealed class ClassifyCommandTests : IDisposable
{
    private const string Train = """
        {"text":"my parcel has not come","label":"parcel"}
        {"text":"where is the parcel now","label":"parcel"}
        {"text":"parcel lost on the way","label":"parcel"}
        {"text":"no parcel in the letter box","label":"parcel"}
        {"text":"the parcel is stuck","label":"parcel"}
        {"text":"I need an invoice","label":"invoice"}
        {"text":"the invoice is wrong","label":"invoice"}
        {"text":"send the invoice again","label":"invoice"}
        {"text":"invoice with our tax number","label":"invoice"}
        {"text":"no invoice was enclosed","label":"invoice"}
        {"text":"sunshine tomorrow","label":"oos"}
        {"text":"sing a song","label":"oos"}
        {"text":"who won yesterday","label":"oos"}
        """;

    private const string Test = """
        {"text":"qzx vbk","label":"oos"}
        {"text":"is the parcel here","label":"parcel"}
        {"text":"parcel","label":"parcel"}
        {"text":"an invoice","label":"invoice"}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("evaluation-").FullName;

    [Fact]
    public async Task What_belongs_comes_first_and_gets_the_best_label_other_than_oos()
    {
        var (code, output, errors) = await ClassifyAsync();

        var rows = output.Trim().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(0, code);
        Assert.Equal(["parcel", "parcel", "invoice", "oos", "oos"], rows.Select(row => row.GetProperty("label").GetString()));
        Assert.Equal(["parcel", "parcel", "invoice"], rows.Take(3).Select(row => row.GetProperty("predicted").GetString()));
        Assert.All(rows, row => Assert.Equal(["label", "predicted", "confidence", "score"], row.EnumerateObject().Select(field => field.Name)));
        Assert.All(rows, row => Assert.NotEqual("oos", row.GetProperty("predicted").GetString()));
        Assert.All(rows, row => Assert.InRange(row.GetProperty("confidence").GetDouble(), 0, 1));
        Assert.True(rows.Take(3).Min(row => row.GetProperty("score").GetDouble()) > rows.Skip(3).Max(row => row.GetProperty("score").GetDouble()));
        Assert.Matches(@"accuracy\s+1\.000 \(0\.439 – 1\.000\), 3/3", errors);
        Assert.Matches(@"calibration error, 15 bins\s+0\.\d{3} \(", errors);
        Assert.Matches(@"out-of-scope AUROC\s+1\.000", errors);
        Assert.Matches(@"out-of-scope recall at 95 % acceptance\s+1\.000 \(0\.342 – 1\.000\), 2/2", errors);
        Assert.Matches(@"training\s+\d+\.\d s, 13 texts, 3 labels", errors);
        Assert.Matches(@"time a message\s+\d+ µs, 5 texts", errors);
        Assert.DoesNotContain("parcel", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_lines_whatever_the_order_of_the_file()
    {
        var (_, one, _) = await ClassifyAsync("--seed", "3");
        var (_, same, _) = await TrainAsync(string.Join('\n', Train.Split('\n').Reverse()), "--seed", "3");
        var (_, other, _) = await ClassifyAsync("--seed", "4");

        Assert.Equal(one, same);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public async Task It_can_be_calibrated_on_a_file()
    {
        var (code, output, _) = await ClassifyAsync("--validate", Write("validate.jsonl", Test));

        Assert.Equal(0, code);
        Assert.Equal(5, output.Trim().Split('\n').Length);
    }

    [Fact]
    public async Task A_label_of_one_text_is_trained_too()
    {
        var (code, output, _) = await TrainAsync(
            "{\"text\":\"where is my parcel\",\"label\":\"parcel\"}\n{\"text\":\"the parcel is lost\",\"label\":\"parcel\"}\n{\"text\":\"cancel it please\",\"label\":\"cancel\"}");

        Assert.Equal(0, code);
        Assert.NotEmpty(output);
    }

    [Theory]
    [InlineData("""{"text":"secret"}""", "line 2")]
    [InlineData("""{"text":"one","label":"only"}""", "two labels")]
    public async Task What_cannot_be_trained_on_is_said_without_its_words(string train, string said)
    {
        var (code, output, errors) = await TrainAsync("\n" + train);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(said, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("classify")]
    [InlineData("classify", "--train", "nowhere.jsonl", "--test", "nowhere.jsonl")]
    [InlineData("classify", "--seed", "much")]
    public async Task What_is_missing_is_said_with_the_usage(params string[] words)
    {
        var (code, _, errors) = await EvaluationProcess.RunAsync("", words);

        Assert.Equal(2, code);
        Assert.Contains("evaluation -- classify --train", errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<(int Code, string Output, string Errors)> ClassifyAsync(params string[] words) => TrainAsync(Train, words);

    private Task<(int Code, string Output, string Errors)> TrainAsync(string train, params string[] words) => EvaluationProcess.RunAsync(
        "",
        [
            "classify", "--train", Write("train.jsonl", train), "--test", Write("test.jsonl", Test),
            "--out-of-scope", Write("others.jsonl", """{"text":"hjkl"}"""), .. words,
        ]);

    private string Write(string name, string lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, lines);
        return path;
    }
}
