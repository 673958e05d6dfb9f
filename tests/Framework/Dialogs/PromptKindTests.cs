using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Framework.Dialogs;

public sealed class PromptKindTests
{
    public static TheoryData<string> Languages => [.. PromptCultureModels.GetSupportedCultures().Select(model => model.Locale)];

    [Fact]
    public async Task Attachments_are_the_answer_to_an_attachment_prompt()
    {
        var sent = new Activity(ActivityTypes.Message) { Attachments = [new Attachment("some/type", content: "some content")] };

        await DialogDriver.Flow(Asking(
            new AttachmentPrompt("p"),
            DialogDriver.Ask("show me", "really"),
            step => ((IList<Attachment>)step.Result).Single().Content))
            .Test("hi", "show me")
            .Test("no", "really")
            .Send(sent).AssertReply("ended with some content")
            .StartTestAsync();
    }

    [Fact]
    public async Task Activity_prompt_asks_until_its_validator_accepts()
    {
        var counts = new List<int>();
        var prompt = new ActivityPrompt("p", async (answer, token) =>
        {
            counts.Add(answer.AttemptCount);
            if (answer.Recognized.Value.Type == ActivityTypes.Event)
            {
                return true;
            }

            await answer.Context.SendActivityAsync("that is no event", cancellationToken: token);
            return false;
        });

        await DialogDriver.Flow(Asking(prompt, DialogDriver.Ask("event?", "again: event?"), step => ((Activity)step.Result).Name))
            .Test("hi", "event?")
            .Test("no", "that is no event").AssertReply("again: event?")
            .Send(new Activity(ActivityTypes.Event) { Name = "bell" }).AssertReply("ended with bell")
            .StartTestAsync();
        Assert.Equal([1, 2], counts);
    }

    [Fact]
    public void Prompts_need_an_id_and_an_activity_prompt_its_validator()
    {
        Assert.Throws<ArgumentNullException>("dialogId", () => new TextPrompt(""));
        Assert.Throws<ArgumentNullException>("dialogId", () => new ActivityPrompt(" ", (_, _) => Task.FromResult(true)));
        Assert.Throws<ArgumentNullException>("validator", () => new ActivityPrompt("p", null!));
        Assert.Throws<ArgumentNullException>("choiceDefaults", () => new ChoicePrompt("p", (Dictionary<string, ChoiceFactoryOptions>)null!));
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("p"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Choices_and_yes_and_no_speak_each_language(string locale)
    {
        var model = PromptCultureModels.GetSupportedCultures().Single(candidate => candidate.Locale == locale);
        var options = DialogDriver.Ask("which?");
        options.Choices = ChoiceFactory.ToChoices(["a", "b", "c"]);
        var choice = new ChoicePrompt("p") { Style = ListStyle.Inline };
        await DialogDriver.Flow(Asking(choice, options, step => ((FoundChoice)step.Result).Value))
            .Send(Says("hi", locale))
            .AssertReply($"which? (1) a{model.Separator}(2) b{model.InlineOrMore}(3) c")
            .Send(Says("b", locale.Split('-')[0].ToUpperInvariant())).AssertReply("ended with b")
            .StartTestAsync();

        var confirm = new ConfirmPrompt("p", defaultLocale: locale) { Style = ListStyle.Inline };
        foreach (var (said, expected) in new[] { (model.YesInLanguage, true), (model.NoInLanguage, false), ("1", true), ("2", false) })
        {
            await DialogDriver.Flow(Asking(confirm, DialogDriver.Ask("sure?"), step => step.Result))
                .Send(Says("hi", locale))
                .AssertReply($"sure? (1) {model.YesInLanguage}{model.InlineOr}(2) {model.NoInLanguage}")
                .Send(Says(said, locale)).AssertReply($"ended with {expected}")
                .StartTestAsync();
        }
    }

    [Fact]
    public async Task Language_of_the_bots_own_is_used_when_the_prompt_has_its_words()
    {
        var wording = new ChoiceFactoryOptions(" und au ", " oda ", " oda no ", true);
        var words = new Dictionary<string, ChoiceFactoryOptions> { ["bar-at"] = wording };
        var choices = new ChoicePrompt("p", words, null, "bar-at") { Style = ListStyle.Inline };
        var options = DialogDriver.Ask("wos?");
        options.Choices = ChoiceFactory.ToChoices(["a", "b"]);
        await DialogDriver.Flow(Asking(choices, options, step => ((FoundChoice)step.Result).Value))
            .Send(Says("hi", "bar-at")).AssertReply("wos? (1) a oda (2) b")
            .StartTestAsync();

        var confirm = new ConfirmPrompt(
            "p",
            new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> { ["bar-at"] = (new Choice("Jo freili"), new Choice("Na"), wording) },
            null,
            "bar-at")
        { Style = ListStyle.Inline };
        await DialogDriver.Flow(Asking(confirm, DialogDriver.Ask("gö?"), step => step.Result))
            .Send(Says("hi", "bar-at")).AssertReply("gö? (1) Jo freili oda (2) Na")
            .Send(Says("jo freili", "bar-at")).AssertReply("ended with True")
            .StartTestAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("xx-yy")]
    public async Task Unknown_language_is_answered_in_English(string? locale) =>
        await DialogDriver.Flow(Asking(new ConfirmPrompt("p") { Style = ListStyle.Inline }, DialogDriver.Ask("sure?"), step => step.Result))
            .Send(Says("hi", locale)).AssertReply("sure? (1) Yes or (2) No")
            .StartTestAsync();

    [Theory]
    [InlineData("en-GB", "en-us")]
    [InlineData("DE", "de-de")]
    [InlineData("zh-Hant", "zh-cn")]
    [InlineData("xx-yy", "xx-yy")]
    [InlineData(null, null)]
    public void Language_is_mapped_to_the_nearest_known_one(string? code, string? expected) =>
        Assert.Equal(expected, PromptCultureModels.MapToNearestLanguage(code!));

    [Theory]
    [InlineData(typeof(int), "42", 42)]
    [InlineData(typeof(long), "4200000000", 4200000000L)]
    [InlineData(typeof(float), "3.5", 3.5f)]
    [InlineData(typeof(double), "3.5", 3.5)]
    public async Task Number_has_the_type_of_the_prompt(Type type, string said, object expected)
    {
        var prompt = (Dialog)Activator.CreateInstance(typeof(NumberPrompt<>).MakeGenericType(type), "p", null, null)!;
        object? result = null;

        await DialogDriver.Flow(Asking(prompt, DialogDriver.Ask("n?"), step => result = step.Result))
            .Test("hi", "n?").Send(said).StartTestAsync();

        Assert.Equal(expected, result);
    }

    [Theory]
    [InlineData("17 dollars", 17)]
    [InlineData("25C", 25)]
    [InlineData("1.5m", 1.5)]
    [InlineData("twelve years old", 12)]
    public async Task Number_may_stand_with_a_unit(string said, double expected)
    {
        object? result = null;

        await DialogDriver.Flow(Asking(new NumberPrompt<double>("p"), DialogDriver.Ask("n?"), step => result = step.Result))
            .Test("hi", "n?").Send(said).StartTestAsync();

        Assert.Equal(expected, result);
    }

    [Fact]
    public async Task Question_and_answer_may_be_in_two_languages()
    {
        var confirmation = DialogDriver.Ask("sure?");
        confirmation.RecognizeLanguage = "es-es";
        await DialogDriver.Flow(Asking(new ConfirmPrompt("p", defaultLocale: "en-us"), confirmation, step => step.Result))
            .Send(Says("hola", null)).AssertReply("sure? (1) Yes or (2) No")
            .Send(Says("si", null)).AssertReply("ended with True")
            .StartTestAsync();

        var options = DialogDriver.Ask("which?");
        options.Choices = ChoiceFactory.ToChoices(["a1", "b1"]);
        var choice = new ChoicePrompt("p") { RecognizerOptions = new FindChoicesOptions { Locale = "de-de" } };
        await DialogDriver.Flow(Asking(choice, options, step => ((FoundChoice)step.Result).Value))
            .Send(Says("hi", "en-us")).AssertReply("which? (1) a1 or (2) b1")
            .Send(Says("die zweite", "en-us")).AssertReply("ended with b1")
            .StartTestAsync();
    }

    private static Activity Says(string text, string? locale) => new(ActivityTypes.Message) { Text = text, Locale = locale };

    private static ComponentDialog Asking(Dialog prompt, PromptOptions options, Func<WaterfallStepContext, object?> result)
    {
        var component = new ComponentDialog("asking") { InitialDialogId = "ask" };
        component.AddDialog(prompt);
        component.AddDialog(new WaterfallDialog("ask",
        [
            (step, token) => step.PromptAsync("p", options, token),
            (step, token) => step.EndDialogAsync(result(step), token),
        ]));
        return component;
    }
}
