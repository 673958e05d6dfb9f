using Xunit;

namespace EthicalBot.Tests.Evaluation;

public sealed class UnderstandingReportCommandTests : IDisposable
{
    private const string Rows = """
        {"text":"where is my order","lang":"en","intent":"order_status"}
        {"text":"where is my <b>order</b>","lang":"en","intent":"invoice"}
        {"text":"where is my order please","lang":"en","intent":"delivery_eta","accept":["order_status"]}
        {"text":"où est ma commande","lang":"fr","intent":"ORDER","bot_intent":"order_status"}
        {"text":"what is the capital of Peru","lang":"en","intent":"out_of_scope","oos":"far"}
        {"text":"where is my order now","lang":"en","oos":"near"}
        {"text":"this is the third time I write, I am fed up !!!","lang":"en","signals":["frustration"],"escalate":true}
        {"text":"a book about the moon","lang":"en","signals":["crisis"]}
        {"text":"thank you","lang":"en","signals":[],"escalate":false}
        {"text":"WHERE IS MY SECOND ORDER","lang":"en","signals":[]}
        {"text":"I want to speak to a human","lang":"en","asksForPerson":true}
        {"text":"human error","lang":"en","asksForPerson":false}
        {"text":"je voudrais savoir où est mon colis","lang":"fr"}
        {"text":"the weather is nice and I am happy","lang":"de"}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("evaluation-").FullName;

    [Fact]
    public async Task It_counts_what_was_right_and_what_was_not()
    {
        var (code, output, errors) = await ReportAsync();

        Assert.Equal((0, ""), (code, errors));
        Assert.Matches(@"intent accuracy\s+3/4\s+0\.750\s+0\.301 – 0\.954", output);
        Assert.Matches(@"intent accuracy, macro average\s+4\s+0\.667\s+0\.\d{3} – 0\.\d{3}", output);
        Assert.Matches(@"worst language: en\s+2/3", output);
        Assert.Matches(@"worst intent: invoice\s+0/1", output);
        Assert.Matches(@"accuracy of the surest 80 %\s+[23]/3", output);
        Assert.Matches(@"calibration error\s+4\s+0\.\d{3}", output);
        Assert.Matches(@"out of scope, near, left alone\s+0/1", output);
        Assert.Matches(@"out of scope, far, left alone\s+1/1", output);
        Assert.Matches(@"crisis found\s+0/1", output);
        Assert.Matches(@"frustration found\s+1/1", output);
        Assert.Matches(@"false alarms where no signal is marked\s+1/2", output);
        Assert.Matches(@"Precision\nsignal(.*\n)+?frustration\s+1/2", output);
        Assert.Matches(@"Asked for and heard\n.*\nall\s+1/1", output);
        Assert.Matches(@"Not asked for, and heard all the same\n.*\nall\s+0/1", output);
        Assert.Matches(@"\nlanguage\s+1/2", output);
        Assert.Contains("where is my <b>order</b> | en | invoice | order_status", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Utterances", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_needs_nothing_else_and_can_be_read_by_everyone()
    {
        var path = Path.Combine(_folder, "page.html");

        _ = await ReportAsync("--out", path);

        var page = await File.ReadAllTextAsync(path);
        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", page, StringComparison.Ordinal);
        Assert.Contains("<caption id=\"s1-t1\">Figures</caption>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">intent accuracy</th><td>3/4</td><td>0.750</td>", page, StringComparison.Ordinal);
        Assert.Matches("<svg role=\"img\" aria-labelledby=\"(s4-figure) (s4-words)\"", page);
        Assert.Matches("<desc id=\"s4-words\">Of \\d with a mean confidence of 0\\.\\d{3}, ", page);
        Assert.Contains("where is my &lt;b&gt;order&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script|<link|https?:|@import|url\\(|NaN", page);
    }

    [Fact]
    public async Task Rows_of_a_language_alone_never_know_the_conversation()
    {
        var (_, alone, _) = await ReportAsync();
        var (_, told, _) = await ReportAsync("--in-conversation");

        Assert.Contains("without knowing the conversation's language", alone, StringComparison.Ordinal);
        Assert.Contains("in a conversation of their language", told, StringComparison.Ordinal);
        Assert.Matches(@"\nlanguage\s+1/2", told);
    }

    [Fact]
    public async Task Utterances_too_much_alike_are_counted_within_their_language()
    {
        Utter("OrderStatus/Utterances.en.txt", "# remark", "where is my order now", "Where is  my ORDER now", "any news about it");
        Utter("Signals/Frustration/Utterances.en.txt", "send me the invoice at last\turgency");
        Utter("OrderStatus/Utterances.fr.txt", "where is my order now");

        var (code, output, _) = await ReportAsync("--utterances", Path.Combine(_folder, "utterances"));

        Assert.Equal(1, code);
        Assert.Matches(@"Near-duplicates\nlanguage.*\nall\s+1/5\s+0\.200.*\nen\s+1/4.*\nfr\s+0/1", output);
        Assert.Matches(@"signals/frustration\s+1\s+0", output);
        Assert.Contains("it is not, it is 20.0 %", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_learning_curve_trains_on_parts_of_the_utterances()
    {
        Utter("OrderStatus/Utterances.en.txt", "where is my order", "has it been sent, the order I made", "order still not confirmed", "what about my purchase from Monday");
        Utter("Invoice/Utterances.en.txt", "send me an invoice", "your bill has the wrong name on it", "I miss a receipt", "can I download invoices");
        Utter("OutOfScope/Utterances.far.en.txt", "tell me a joke", "how high is that mountain", "translate this into Greek", "turn the light off");
        Utter("Signals/Crisis/Utterances.en.txt", "not an intent");

        var (code, output, errors) = await ReportAsync("--utterances", Path.Combine(_folder, "utterances"), "--learning-curve");

        Assert.Equal((0, ""), (code, errors));
        Assert.Matches(@"25 %\s+3\s+\d/4 .*\n50 %\s+6\s+\d/4 .*\n75 %\s+9\s+\d/4 .*\n100 %\s+12\s+\d/4 ", output);
        Assert.Matches(@"all\s+0/13", output);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"text":"secret","lang":"en","intent":"love"}""")]
    [InlineData("""{"text":"secret","intent":"invoice"}""")]
    [InlineData("""{"text":"secret","lang":"en","signals":"crisis"}""")]
    public async Task A_broken_line_is_named_by_its_number(string line)
    {
        var path = Path.Combine(_folder, "broken.jsonl");
        await File.WriteAllTextAsync(path, "\n" + line);

        var (code, output, errors) = await EvaluationProcess.RunAsync("", "understanding-report", path);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("line 2", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("understanding-report")]
    [InlineData("understanding-report", "nowhere.jsonl")]
    [InlineData("understanding-report", "--utterances", "nowhere")]
    [InlineData("understanding-report", "--utterances", ".", "--learning-curve")]
    public async Task What_there_is_not_is_said_with_the_usage(params string[] words)
    {
        var (code, output, errors) = await EvaluationProcess.RunAsync("", words);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("evaluation -- understanding-report FILE", errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<(int Code, string Output, string Errors)> ReportAsync(params string[] words)
    {
        var path = Path.Combine(_folder, "rows.jsonl");
        await File.WriteAllTextAsync(path, Rows);
        return await EvaluationProcess.RunAsync("", ["understanding-report", path, .. words]);
    }

    private void Utter(string name, params string[] lines)
    {
        var path = Path.Combine(_folder, "utterances", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // it has a folder
        File.WriteAllLines(path, lines);
    }
}
