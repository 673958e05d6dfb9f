using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class PromptTests
{
    [Fact]
    public async Task Answer_that_is_not_accepted_is_asked_for_again_and_counted()
    {
        var attempts = new List<int>();
        var prompt = new TextPrompt("p", (answer, _) =>
        {
            attempts.Add(answer.AttemptCount);
            return Task.FromResult(answer.Recognized.Value == "good");
        });

        await DialogDriver.Flow(Asking(prompt, DialogDriver.Ask("how?", "really?")))
            .Test("hi", "how?")
            .Test("bad", "really?")
            .Test("worse", "really?")
            .Test("good", "ended with good")
            .StartTestAsync();
        Assert.Equal([1, 2, 3], attempts);
    }

    [Fact]
    public async Task Validator_that_answers_by_itself_is_not_followed_by_the_retry()
    {
        var prompt = new TextPrompt("p", async (answer, token) =>
        {
            await answer.Context.SendActivityAsync("too short", cancellationToken: token);
            return false;
        });

        await DialogDriver.Flow(Asking(prompt, DialogDriver.Ask("how?", "really?")))
            .Test("hi", "how?")
            .Test("x", "too short")
            .AssertNoReply(timeout: 0)
            .StartTestAsync();
    }

    [Fact]
    public async Task Without_a_retry_the_question_itself_is_repeated() =>
        await DialogDriver.Flow(Asking(new TextPrompt("p", (_, _) => Task.FromResult(false)), DialogDriver.Ask("how?")))
            .Test("hi", "how?")
            .Test("x", "how?")
            .StartTestAsync();

    [Fact]
    public async Task Question_without_hint_expects_input()
    {
        var options = new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "how?" } };

        await DialogDriver.Flow(Asking(new TextPrompt("p"), options))
            .Send("hi")
            .AssertReply(reply => Assert.Equal(InputHints.ExpectingInput, ((Activity)reply).InputHint))
            .StartTestAsync();
    }

    [Fact]
    public async Task Activity_that_is_no_message_does_not_count_as_an_answer() =>
        await DialogDriver.Flow(Asking(new TextPrompt("p"), DialogDriver.Ask("how?", "really?")))
            .Test("hi", "how?")
            .Send(new Activity(ActivityTypes.Typing))
            .AssertNoReply(timeout: 0)
            .Test("so", "ended with so")
            .StartTestAsync();

    [Theory]
    [InlineData("the green one", "green")]
    [InlineData("2", "green")]
    [InlineData("the third", "blue")]
    [InlineData("azure", "blue")]
    public async Task Choice_is_found_by_word_number_ordinal_and_synonym(string answer, string expected)
    {
        var found = new List<object?>();
        var options = DialogDriver.Ask("colour?", "which?");
        options.Choices = [new Choice("red"), new Choice("green"), new Choice("blue") { Synonyms = ["azure"] }];

        await DialogDriver.Flow(Asking(new ChoicePrompt("p"), options, found))
            .Test("hi", "colour? (1) red, (2) green, or (3) blue")
            .Test("purple", "which? (1) red, (2) green, or (3) blue")
            .Send(answer)
            .StartTestAsync();
        Assert.Equal(expected, Assert.IsType<FoundChoice>(Assert.Single(found)).Value);
    }

    [Fact]
    public async Task Choice_is_shown_as_suggested_actions_where_the_channel_has_them()
    {
        var options = DialogDriver.Ask("colour?");
        options.Choices = ChoiceFactory.ToChoices(["red", "green"]);

        await DialogDriver.Flow(Asking(new ChoicePrompt("p"), options), "webchat")
            .Send("hi")
            .AssertReply(reply => Assert.Equal(
                ["red", "green"], reply.AsMessageActivity()!.SuggestedActions!.Actions!.Select(action => action.Title)))
            .StartTestAsync();
    }

    [Theory]
    [InlineData("en-us", "Sure? (1) Yes or (2) No", "yes please", true)]
    [InlineData("fr-fr", "Sure? (1) Oui ou (2) Non", "bien sur", true)]
    [InlineData("de-de", "Sure? (1) Ja oder (2) Nein", "Nein danke", false)]
    [InlineData("es-es", "Sure? (1) Sí o (2) No", "sí", true)]
    [InlineData("it-it", "Sure? (1) Si o (2) No", "no grazie", false)]
    [InlineData("pt-br", "Sure? (1) Sim ou (2) Não", "nao", false)]
    [InlineData("nl-nl", "Sure? (1) Ja of (2) Nee", "ja graag", true)]
    [InlineData("en-us", "Sure? (1) Yes or (2) No", "2", false)]
    [InlineData("xx", "Sure? (1) Yes or (2) No", "yes", true)]
    public async Task Confirmation_speaks_and_understands_the_language(string locale, string question, string answer, bool expected)
    {
        var found = new List<object?>();

        await DialogDriver.Flow(Asking(new ConfirmPrompt("p", defaultLocale: locale), DialogDriver.Ask("Sure?"), found))
            .Send(Say("hi"))
            .AssertReply(question)
            .Send(Say("perhaps"))
            .AssertReply(question)
            .Send(Say(answer))
            .StartTestAsync();
        Assert.Equal(expected, Assert.Single(found));

        static Activity Say(string text) => new(ActivityTypes.Message) { Text = text };
    }

    [Fact]
    public async Task Number_is_read_in_the_users_language()
    {
        var found = new List<object?>();
        await DialogDriver.Flow(Asking(new NumberPrompt<double>("p", defaultLocale: "de-de"), DialogDriver.Ask("much?"), found))
            .Send(new Activity(ActivityTypes.Message) { Text = "hi" })
            .AssertReply("much?")
            .Send(new Activity(ActivityTypes.Message) { Text = "etwa 1.234,5 Euro" })
            .StartTestAsync();
        Assert.Equal(1234.5, Assert.Single(found));
    }

    [Fact]
    public async Task Fraction_is_no_answer_to_a_prompt_for_whole_numbers() =>
        await DialogDriver.Flow(Asking(new NumberPrompt<int>("p"), DialogDriver.Ask("how many?")))
            .Test("hi", "how many?")
            .Test("2.5", "how many?")
            .Test("seven", "ended with 7")
            .StartTestAsync();

    [Fact]
    public async Task Prompt_without_options_is_an_error()
    {
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Message());
        var dc = new DialogContext(new DialogSet().Add(new TextPrompt("p")), turn, new DialogState());

        await Assert.ThrowsAnyAsync<ArgumentException>(() => dc.BeginDialogAsync("p"));
    }

    private static ComponentDialog Asking(Dialog prompt, PromptOptions options, List<object?>? found = null) => new ComponentDialog("asking")
        .AddDialog(new WaterfallDialog("steps",
        [
            (step, token) => step.PromptAsync("p", options, token),
            (step, token) =>
            {
                found?.Add(step.Result);
                return step.EndDialogAsync(step.Result, token);
            },
        ]))
        .AddDialog(prompt);
}
