using EthicalBot.Cards;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Privacy;
using EthicalBot.Tests.Storage;
using EthicalBot.Understanding;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.App;

public sealed class SecondOpinionTests
{
    private const string Clarified = "not sure that I understand";
    private const string Invoice = "{\"intent\":\"invoice\"}";

    [Fact]
    public async Task What_the_bot_doubts_is_routed_by_a_second_opinion_and_recorded_as_that()
    {
        var opinion = new Opinion(() => Task.FromResult<string?>(Invoice));
        await using var app = With(opinion);
        var customer = app.Customer();
        await customer.OpenAsync();

        var said = CustomerDriver.TextOf((await customer.SayAsync("the zorble of my lamp, anna.berg@example.org"))[^1]);

        Assert.Contains("six-digit code", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Clarified, said, StringComparison.Ordinal);
        var asked = Assert.Single(opinion.Asked);
        Assert.Contains("zorble of my lamp", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("anna", asked, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, await app.CountAsync("select count(*) from transcript where intent = 'invoice'"));
        Assert.Equal(0, await app.CountAsync("select count(*) from transcript where intent = 'complaint'"));
    }

    [Theory]
    [InlineData("{\"intent\":\"cancellation\"}")]
    [InlineData("{\"intent\":\"return_refund\"}")]
    [InlineData("{\"intent\":\"delivery_address\"}")]
    [InlineData("{\"intent\":\"privacy_request\"}")]
    [InlineData("{\"intent\":\"out_of_scope\"}")]
    [InlineData("{\"intent\":\"none\"}")]
    [InlineData("It is about an invoice.")]
    [InlineData(null)]
    public async Task An_opinion_that_is_risky_or_none_changes_nothing(string? answer)
    {
        var opinion = new Opinion(() => Task.FromResult(answer));
        await using var app = With(opinion);

        Assert.Contains(Clarified, await SayAsync(app, "the zorble of my lamp"), StringComparison.Ordinal);
        Assert.Single(opinion.Asked);
        Assert.Equal(1, await app.CountAsync("select count(*) from transcript where intent = 'complaint'"));
    }

    [Fact]
    public async Task A_failure_changes_nothing_and_is_logged_without_a_word_of_it()
    {
        await using var app = With(new Opinion(() => throw new InvalidOperationException("the zorble of my lamp")));

        Assert.Contains(Clarified, await SayAsync(app, "the zorble of my lamp"), StringComparison.Ordinal);
        Assert.Contains(app.Log.All, line => line.Contains("no second opinion (InvalidOperationException)", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Log.All, line => line.Contains("zorble", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_late_answer_changes_nothing()
    {
        await using var app = With(new Opinion(() => new TaskCompletionSource<string?>().Task));

        Assert.Contains(Clarified, await SayAsync(app, "the zorble of my lamp"), StringComparison.Ordinal);
        Assert.Contains(app.Log.All, line => line.Contains("no second opinion (late)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("where is my parcel?")]
    [InlineData("the zorble of my lamp, I am pregnant")]
    [InlineData("the zorble of my lamp, I want to kill myself")]
    [InlineData("the zorble of my lamp, I want to talk to a person")]
    [InlineData("how tall is the eiffel tower")]
    [InlineData("never mind")]
    [InlineData("Gdzie jest moja paczka?")]
    public async Task It_is_not_asked_about_anything_else(string text)
    {
        var opinion = new Opinion(() => Task.FromResult<string?>(Invoice));
        await using var app = With(opinion);

        await SayAsync(app, text);

        Assert.Empty(opinion.Asked);
    }

    [Fact]
    public async Task It_is_not_asked_while_a_question_is_open()
    {
        var opinion = new Opinion(() => Task.FromResult<string?>(Invoice));
        await using var app = With(opinion);

        Assert.Contains("could not see an order number", await SayAsync(app, "where is my order?", "the zorble of my lamp"), StringComparison.Ordinal);
        Assert.Empty(opinion.Asked);
    }

    [Fact]
    public async Task Who_wants_no_AI_is_asked_about_nowhere()
    {
        var opinion = new Opinion(() => Task.FromResult<string?>(Invoice));
        await using var app = With(opinion);

        await SayAsync(app, "stop using AI with me", "the zorble of my lamp");

        Assert.Equal(1, await app.CountAsync("select count(*) from consents"));
        Assert.Empty(opinion.Asked);
    }

    [Fact]
    public async Task Without_one_the_customer_is_asked_what_they_meant()
    {
        await using var app = With(opinion: null);

        Assert.Contains(Clarified, await SayAsync(app, "the zorble of my lamp"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_label_does_not_claim_it_while_there_is_none()
    {
        await using var app = new BotApp();

        Assert.Null(app.Services.GetService<ISecondOpinion>());
        Assert.Equal(["AiFunction.Understanding", "AiFunction.Signals", "AiFunction.Redaction", "AiFunction.Answers"], app.Services.GetRequiredService<IAiFunctions>().Running.Select(function => function.NameKey));
    }

    [Fact]
    public void One_whose_facts_nobody_wrote_down_stops_the_start()
    {
        using var app = new BotApp(services: services => services.AddSingleton<ISecondOpinion>(new Opinion(() => Task.FromResult<string?>(null))));

        Assert.ThrowsAny<Exception>(() => app.Services);
    }

    private static async Task<string> SayAsync(BotApp app, params string[] texts)
    {
        var customer = app.Customer();
        await customer.OpenAsync();
        var said = "";
        foreach (var text in texts)
            said = string.Join('\n', (await customer.SayAsync(text)).Select(CustomerDriver.TextOf));
        return said;
    }

    private static BotApp With(Opinion? opinion) => new(services: services =>
    {
        services.AddSingleton<IUnderstandCustomers>(new Doubting());
        services.AddSingleton<IAiFunctions>(new Labelled());
        if (opinion is not null)
            services.AddSingleton<ISecondOpinion>(opinion);
    });

    /// <summary>Doubts whatever has a zorble: how near a text comes to what was taught is another test's matter.</summary>
    private sealed class Doubting : IUnderstandCustomers
    {
        private static readonly TrainedUnderstanding s_trained = new(UnderstandingResource.Model, RiskRegistry.Bars);

        public UnderstoodMessage Understand(string text, MessageContext context) =>
            s_trained.Understand(text, context) is { AsksForPerson: false } understood && text.Contains("zorble", StringComparison.Ordinal)
                ? understood with { Intent = Intents.Complaint, Confidence = .4, Abstained = true, InDoubt = true, Alternatives = [] }
                : s_trained.Understand(text, context);
    }

    private sealed class Opinion(Func<Task<string?>> answer) : ISecondOpinion
    {
        public List<string> Asked { get; } = [];

        public Task<string?> AskAsync(RedactedText said, string language, IReadOnlyList<string> intents, CancellationToken cancellationToken)
        {
            Asked.Add(said.Value);
            Assert.Equal(IntentCatalogue.Names, intents);
            return answer();
        }
    }

    internal sealed class Labelled : IAiFunctions
    {
        public IReadOnlyList<AiFunctionFacts> Running { get; } = [];
    }
}
