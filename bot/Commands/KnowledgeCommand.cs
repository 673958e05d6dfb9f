using System.Text.Json;
using EthicalBot.Bot.Knowledge;
using EthicalBot.Conversation.Answers;
using EthicalBot.Handoff;
using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Checking;
using EthicalBot.Knowledge.Library;
using EthicalBot.Privacy.Audit;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Commands;

/// <summary><c>bot -- knowledge import [SOURCE]</c>, <c>check</c>, <c>list</c>, <c>regressions [FOLDER]</c> and <c>replay ANSWER</c>: the approved articles and the answers from them; the bot may go on running.</summary>
internal sealed class KnowledgeCommand(string[] words) : StoreCommand
{
    private static readonly TimeSpan s_gaps = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public override Task<int> RunAsync(IServiceProvider services, TextWriter output) => words.Where(word => !word.StartsWith("--", StringComparison.Ordinal)).ToArray() switch
    {
        ["import"] => ImportAsync(services, output, path: null),
        ["import", var path] => ImportAsync(services, output, path),
        ["check"] => CheckAsync(services, output),
        ["list"] => ListAsync(services, output),
        ["regressions"] => WriteRegressionsAsync(services, output, folder: null),
        ["regressions", var folder] => WriteRegressionsAsync(services, output, folder),
        ["replay", var answer] => ReplayAsync(services, output, answer),
        _ => HelpAsync(output),
    };

    private static async Task<int> HelpAsync(TextWriter output)
    {
        await output.WriteLineAsync(
            """
            knowledge import [SOURCE]  takes the articles of a folder <language>/<slug>.md or a JSON export, or of Knowledge:Source; what is missing there is withdrawn
            knowledge check            what is stale, missing, contradictory, hard to read, instructs a model, was asked and not answered, or was judged wrong and would be told again
            knowledge list             every article with its version, review and end
            knowledge regressions [FOLDER]  writes a case of each answer that was judged wrong to the folder, or to Knowledge:Regressions, which 'check' tries
            knowledge replay ANSWER    an answer by its id: its question, sources and sentences, and the check run again
            """);
        return 1;
    }

    private static async Task<int> ImportAsync(IServiceProvider services, TextWriter output, string? path)
    {
        try
        {
            var isSeen = !Console.IsOutputRedirected;
            var source = services.GetRequiredService<KnowledgeSource>();
            if (path is null && !source.IsSet)
                throw new ArticleFormatException("No source is named. Write 'knowledge import SOURCE', or set Knowledge:Source.");
            var articles = await source.ReadAsync(path, (done, all) => Console.Write(isSeen ? $"\rReading {done} of {all}" : ""), CancellationToken.None);
            if (isSeen)
                await output.WriteLineAsync();
            var import = await services.GetRequiredService<IArticleVersions>().ImportAsync(articles, CancellationToken.None);
            await services.GetRequiredService<IAuditLog>().WriteAsync(
                [new AuditEntry(services.GetRequiredService<TimeProvider>().GetUtcNow(), AuditActor.Of(Operator), "knowledge.imported"u8, AuditId.None, AuditId.None, AuditFact.Of("versions"u8, import.Added))],
                CancellationToken.None);
            await output.WriteLineAsync($"{articles.Count} articles: {import.Added} new versions, {import.Kept} known, {import.Withdrawn} articles withdrawn. A running bot uses them within a minute.");
            foreach (var held in articles.Select(Instructions.In).OfType<Finding>())
                await output.WriteLineAsync(Line(held));
            return 0;
        }
        catch (ArticleFormatException wrong)
        {
            await output.WriteLineAsync($"Nothing was imported. {wrong.Message}");
            return 1;
        }
    }

    private static async Task<int> CheckAsync(IServiceProvider services, TextWriter output)
    {
        var time = services.GetRequiredService<TimeProvider>();
        await services.GetRequiredService<KnowledgeImport>().FillAsync(CancellationToken.None);
        var articles = await StoredAsync(services);
        var unanswered = await services.GetRequiredService<IGivenAnswers>().UnansweredAsync(time.GetUtcNow() - s_gaps, CancellationToken.None);
        var questions = unanswered.GroupBy(gap => (gap.Question.Value, gap.Evidence.Language)).Select(same => new UnansweredQuestion(same.Key.Value, same.Key.Language, same.Count())).ToList();
        var isSeen = !Console.IsOutputRedirected;
        var findings = KnowledgeCheck.Run(articles, questions, time, (done, all) => Console.Write(isSeen ? $"\rChecking {done} of {all}" : ""));
        if (isSeen)
            await output.WriteLineAsync();
        try
        {
            findings = [.. findings, .. await StillWrongAsync(services)];
        }
        catch (JsonException wrong)
        {
            await output.WriteLineAsync(wrong.Message);
            return 1;
        }

        foreach (var finding in findings)
            await output.WriteLineAsync(Line(finding));
        await output.WriteLineAsync($"{articles.Count} articles, {questions.Count} questions of the last 30 days without an answer: {findings.Count} findings.");
        return findings.Count == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<Finding>> StillWrongAsync(IServiceProvider services)
    {
        var findings = new List<Finding>();
        if (services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Regressions is not { Length: > 0 } folder || !Directory.Exists(folder))
            return findings;
        foreach (var (file, wrong) in await RegressionCase.ReadAsync(folder, CancellationToken.None))
        {
            if (await services.GetRequiredService<Regressions>().AgainAsync(wrong, CancellationToken.None) is { } why)
                findings.Add(new(FindingKind.StillWrong, wrong.Told[0].Article, wrong.Language, $"the answer of {file} was judged wrong, and {why}", wrong.Right ?? "an article that says what is right"));
        }

        return findings;
    }

    private static async Task<int> WriteRegressionsAsync(IServiceProvider services, TextWriter output, string? folder)
    {
        if ((folder ?? services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Regressions) is not { Length: > 0 } place)
        {
            await output.WriteLineAsync("No folder is named. Write 'knowledge regressions FOLDER', or set Knowledge:Regressions.");
            return 1;
        }

        var wrong = (await services.GetRequiredService<IGivenAnswers>().JudgedWrongAsync(CancellationToken.None)).Where(review => review.Answer is not null).ToList();
        await NoteLooksAsync(services, [.. wrong.Select(review => review.Answer!)]); // not null: chosen so
        var cases = await services.GetRequiredService<RegressionCases>().OfAsync(wrong, CancellationToken.None);
        var written = 0;
        foreach (var one in cases)
            written += await one.WriteAsync(place, CancellationToken.None) ? 1 : 0;
        await output.WriteLineAsync($"{wrong.Count} answers were judged wrong: {written} new cases, {cases.Count - written} known, {wrong.Count - cases.Count} left out because their question is sensitive, or because too little is left of it without the words that only the customer used. 'knowledge check' tries them where Knowledge:Regressions is this folder.");
        return 0;
    }

    private static async Task<int> ReplayAsync(IServiceProvider services, TextWriter output, string id)
    {
        var found = await services.GetRequiredService<IGivenAnswers>().FindAllAsync(id, CancellationToken.None);
        if (found is not [var given, ..])
        {
            await output.WriteLineAsync($"There is no answer with the id {id}. It was never given, its time is over, or its person's data was erased.");
            return 1;
        }

        await NoteLooksAsync(services, [given]);
        return await services.GetRequiredService<AnswerReplay>().ShowAsync(given, output, CancellationToken.None) ? 0 : 1;
    }

    // As the bot uses them: what was stored before anybody looked for planted instructions is held back too.
    private static async Task<IReadOnlyList<Article>> StoredAsync(IServiceProvider services)
    {
        var harmless = services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.HarmlessArticles.AsReadOnly();
        return [.. (await services.GetRequiredService<IArticleVersions>().ReadAsync(CancellationToken.None)).Select(article => Instructions.HeldBack(article, harmless))];
    }

    // Written before anything is shown: a look at what somebody asked is never unrecorded.
    private static Task NoteLooksAsync(IServiceProvider services, IReadOnlyList<GivenAnswer> answers) =>
        services.GetRequiredService<IAuditLog>().WriteAsync(
            [.. answers.Select(given => new AuditEntry(services.GetRequiredService<TimeProvider>().GetUtcNow(), AuditActor.Of(Operator), "answer.read"u8, AuditId.Of(given.Subject), AuditId.Of(given.Id)))],
            CancellationToken.None);

    private static string Line(Finding finding) => $"{finding.Kind,-14}  {finding.Language}/{finding.Slug ?? "-"}: {finding.What}. Right would be: {finding.Right}.";

    private static async Task<int> ListAsync(IServiceProvider services, TextWriter output)
    {
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        await services.GetRequiredService<KnowledgeImport>().FillAsync(CancellationToken.None);
        var all = await StoredAsync(services);
        var used = new ArticleSet(all).UsableOn(today).ToHashSet();
        foreach (var article in all.OrderBy(article => article.Language, StringComparer.Ordinal).ThenBy(article => article.Slug, StringComparer.Ordinal))
        {
            var state = used.Contains(article) ? "used" : article.ApprovedBy is null ? "not approved" : article.IsUsableOn(today) ? "replaced" : "expired";
            await output.WriteLineAsync($"{article.Language}  {article.Slug,-36}  {article.Version}  reviewed {article.Reviewed:yyyy-MM-dd}  until {article.Expires:yyyy-MM-dd}  {state,-12}  {article.Audience}");
        }

        await output.WriteLineAsync($"{used.Count} articles are used, of {all.Count} versions.");
        return 0;
    }
}
