using EthicalBot.Knowledge.Library;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Knowledge.Generation;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Answers;

/// <summary>The whole app with a model that lies: nothing that it makes up is told, and every question ends well without it.</summary>
public sealed class LyingModelTests(ITestOutputHelper output)
{
    private static readonly (string Language, string[] Questions)[] s_asked =
    [
        ("en",
        [
            "how long do refunds take?", "do you take paypal?", "how long is the legal guarantee?", "are returns free?", "what are your opening hours?", "do you have gift cards?",
            "is there a withdrawal form?", "how long does delivery to Germany take?",
        ]),
        ("fr",
        [
            "combien de temps prend un remboursement ?", "acceptez-vous paypal ?", "combien de temps dure la garantie légale ?", "les retours sont-ils gratuits ?", "quels sont vos horaires ?", "avez-vous des cartes cadeaux ?",
            "y a-t-il un formulaire de rétractation ?", "combien coûte la livraison ?",
        ]),
    ];

    public static TheoryData<string> Bad => [.. AnswerLies.All.Keys];

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task No_lie_is_told_and_every_question_ends_as_a_quotation_a_choice_or_a_person(string lie)
    {
        await using var model = await LyingModel.StartAsync(AnswerLies.All[lie]);
        await using var app = App(model, isSilent: lie == AnswerLies.Silence);
        var ends = new AnswerEnds(app, DemoArticles.Read());
        var read = new List<(string Question, AnswerEnd End, string? Fault)>();

        foreach (var (language, questions) in s_asked)
        {
            foreach (var question in questions)
            {
                // Each in a conversation of its own: after the first that a person gets, nothing more would be asked.
                var customer = await AnswersInTheChatTests.ComeAsync(app, language);
                var (end, fault) = await ends.ReadAsync(customer, await customer.SayAsync(question));
                read.Add((question, end, fault));
            }
        }

        output.WriteLine($"{lie}: {model.Requests.Count} asked of the model, {read.Count(one => one.Fault is not null)} of {read.Count} end badly; {string.Join(", ", read.CountBy(one => one.End).Select(end => $"{end.Key} {end.Value}"))}");
        Assert.NotEmpty(model.Requests);
        Assert.True(read.TrueForAll(one => one.Fault is null), string.Join('\n', read.Where(one => one.Fault is not null).Select(one => $"{one.Question}: {one.Fault}")));
    }

    [Fact]
    public async Task What_is_written_near_the_source_is_told_and_marked_as_generated()
    {
        await using var model = await LyingModel.StartAsync(Lies.Quotes());
        await using var app = App(model);
        var customer = await AnswersInTheChatTests.ComeAsync(app);

        var answer = Assert.Single(await customer.SayAsync("do you take paypal?"));

        Assert.Contains("[1]", CustomerDriver.TextOf(answer), StringComparison.Ordinal);
        Assert.Equal("ai", (string?)answer["channelData"]!["speaker"]!["kind"]);
        var entity = Assert.Single(answer["entities"]!, entity => (string?)entity["type"] == "https://schema.org/Message");
        Assert.Equal("AIGeneratedContent", (string?)entity["additionalType"]![0]);
        Assert.NotEmpty(entity["citation"]!);
    }

    [Fact]
    public async Task The_model_never_sees_who_asks()
    {
        await using var model = await LyingModel.StartAsync(Lies.Quotes());
        await using var app = App(model);
        var customer = await AnswersInTheChatTests.ComeAsync(app);

        await customer.SayAsync("do you take paypal? my address is zoe.canary@example.org and my card 4111 1111 1111 1111");

        Assert.All(model.Requests, request => Assert.DoesNotMatch("zoe\\.canary|4111", request.Body));
    }

    [Fact]
    public async Task Nor_what_tells_of_health_and_the_like()
    {
        await using var model = await LyingModel.StartAsync(Lies.Quotes());
        await using var app = App(model);
        var customer = await AnswersInTheChatTests.ComeAsync(app);

        await customer.SayAsync("I have cancer and cannot carry a return, is there help for disabled people?");

        Assert.Empty(model.Requests);
    }

    [Fact]
    public async Task Nor_does_the_service_for_vectors()
    {
        await using var model = await LyingModel.StartAsync(Lies.Fails(500));
        await using var app = new BotApp(settings: [.. Settings(model, isSilent: false), ("Generation:EmbeddingModel", "vectors")]);
        var customer = await AnswersInTheChatTests.ComeAsync(app);

        await customer.SayAsync("do you take paypal?");
        await customer.SayAsync("I have cancer and cannot carry a return, is there help for disabled people?");

        Assert.Contains(model.Requests, request => request.Path == "/v1/embeddings" && request.Body.Contains("do you take paypal?", StringComparison.Ordinal));
        Assert.All(model.Requests, request => Assert.DoesNotContain("cancer", request.Body, StringComparison.Ordinal));
    }

    // Silence is waited for, so it is given little time; whoever has something to say gets enough on any machine.
    internal static (string Key, string Value)[] Settings(LyingModel model, bool isSilent) =>
    [
        ("Generation:Endpoint", model.Endpoint), ("Generation:Model", "liar"), ("Generation:Key", "key-of-a-test"), ("Generation:FirstToken", isSilent ? "00:00:01" : "00:00:30"), ("Generation:Whole", isSilent ? "00:00:02" : "00:01:00"), ("Generation:Retries", "0"),
        ("Company:PublicUrl", AnswerEnds.PublicUrl),
    ];

    private static BotApp App(LyingModel model, bool isSilent = false) => new(settings: Settings(model, isSilent));
}
