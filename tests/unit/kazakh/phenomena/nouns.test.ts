import { phenomenon } from './phenomenon.ts';

phenomenon('The plural takes л, д or т after the sound before it, а or е by harmony', [
  ['балалар', 'бала', 'children', 'Case=Nom|Number=Plur'],
  ['үйлер', 'үй', 'houses', 'Case=Nom|Number=Plur'],
  ['таулар', 'тау', 'mountains', 'Case=Nom|Number=Plur'],
  ['қалалар', 'қала', 'cities', 'Case=Nom|Number=Plur'],
  ['адамдар', 'адам', 'people', 'Case=Nom|Number=Plur'],
  ['тілдер', 'тіл', 'languages', 'Case=Nom|Number=Plur'],
  ['сөздер', 'сөз', 'words', 'Case=Nom|Number=Plur'],
  ['кітаптар', 'кітап', 'books', 'Case=Nom|Number=Plur'],
  ['мектептер', 'мектеп', 'schools', 'Case=Nom|Number=Plur'],
  ['достар', 'дос', 'friends', 'Case=Nom|Number=Plur'],
]);

phenomenon('The six cases mark what a noun does in the sentence', [
  ['қаланың', 'қала', 'of the city', 'Case=Gen'],
  ['тілдің', 'тіл', 'of the language', 'Case=Gen'],
  ['мектептің', 'мектеп', 'of the school', 'Case=Gen'],
  ['мұнайдың', 'мұнай', 'of the oil', 'Case=Gen'],
  ['қалаға', 'қала', 'to the city', 'Case=Dat'],
  ['тілге', 'тіл', 'to the language', 'Case=Dat'],
  ['кітапқа', 'кітап', 'to the book', 'Case=Dat'],
  ['мектепке', 'мектеп', 'to the school', 'Case=Dat'],
  ['қаланы', 'қала', 'the city (object)', 'Case=Acc'],
  ['сөзді', 'сөз', 'the word (object)', 'Case=Acc'],
  ['кітапты', 'кітап', 'the book (object)', 'Case=Acc'],
  ['қалада', 'қала', 'in the city', 'Case=Loc'],
  ['тауда', 'тау', 'on the mountain', 'Case=Loc'],
  ['мектепте', 'мектеп', 'at school', 'Case=Loc'],
  ['қаладан', 'қала', 'from the city', 'Case=Abl'],
  ['елден', 'ел', 'from the country', 'Case=Abl'],
  ['адамнан', 'адам', 'from the person', 'Case=Abl'],
  ['мектептен', 'мектеп', 'from school', 'Case=Abl'],
  ['қаламмен', 'қалам', 'with a pen', 'Case=Ins'],
  ['сөзбен', 'сөз', 'with a word', 'Case=Ins'],
  ['поезбен', 'поез', 'by train', 'Case=Ins'],
  ['кітаппен', 'кітап', 'with a book', 'Case=Ins'],
  ['қалалардан', 'қала', 'from the cities', 'Case=Abl|Number=Plur'],
]);

phenomenon('The possessive names the owner’s person', [
  ['балам', 'бала', 'my child', 'Case=Nom|Number[psor]=Sing|Person[psor]=1'],
  ['үйім', 'үй', 'my house', 'Case=Nom|Number[psor]=Sing|Person[psor]=1'],
  ['досың', 'дос', 'your friend', 'Case=Nom|Number[psor]=Sing|Person[psor]=2'],
  ['балаңыз', 'бала', 'your child (polite)', 'Case=Nom|Number[psor]=Sing|Person[psor]=2|Polite[psor]=Form'],
  ['еліміз', 'ел', 'our country', 'Case=Nom|Number[psor]=Plur|Person[psor]=1'],
  ['қаласы', 'қала', 'its city', 'Case=Nom|Person[psor]=3'],
  ['үйі', 'үй', 'his or her house', 'Case=Nom|Person[psor]=3'],
  ['тілі', 'тіл', 'its language', 'Case=Nom|Person[psor]=3'],
  ['балаларымыз', 'бала', 'our children', 'Case=Nom|Number=Plur|Number[psor]=Plur|Person[psor]=1'],
  ['үйлері', 'үй', 'their houses', 'Case=Nom|Number=Plur|Person[psor]=3'],
  ['еліміздің', 'ел', 'of our country', 'Case=Gen|Number[psor]=Plur|Person[psor]=1'],
  ['мұнайымыздың', 'мұнай', 'of our oil', 'Case=Gen|Number[psor]=Plur|Person[psor]=1'],
  ['үйіме', 'үй', 'to my house', 'Case=Dat|Number[psor]=Sing|Person[psor]=1'],
]);

phenomenon('After the third person’s possessive, cases begin with the pronominal н', [
  ['үйінде', 'үй', 'in his or her house', 'Case=Loc|Person[psor]=3'],
  ['қаласына', 'қала', 'to its city', 'Case=Dat|Person[psor]=3'],
  ['қаласын', 'қала', 'its city (object)', 'Case=Acc|Person[psor]=3'],
  ['қаласынан', 'қала', 'from its city', 'Case=Abl|Person[psor]=3'],
  ['елінен', 'ел', 'from his or her country', 'Case=Abl|Person[psor]=3'],
  ['тілінің', 'тіл', 'of its language', 'Case=Gen|Person[psor]=3'],
  ['тілімен', 'тіл', 'with its language', 'Case=Ins|Person[psor]=3'],
  ['басшыларының', 'басшы', 'of its leaders', 'Case=Gen|Number=Plur|Person[psor]=3'],
  ['министрлігінің', 'министрлік', 'of its ministry', 'Case=Gen|Person[psor]=3'],
  ['облысында', 'облыс', 'in its region', 'Case=Loc|Person[psor]=3'],
]);

phenomenon('-дағы makes what is somewhere an attribute', [
  ['қаладағы', 'қала', 'that is in the city'],
  ['үйдегі', 'үй', 'that is in the house'],
  ['мектептегі', 'мектеп', 'that is at school'],
  ['салаларындағы', 'сала', 'that is in its branches'],
  ['еліміздегі', 'ел', 'that is in our country'],
  ['облысындағы', 'облыс', 'that is in its region'],
  ['үйдегілер', 'үй', 'those in the house'],
]);

phenomenon('-дікі says whose something is', [
  ['баланікі', 'бала', 'the child’s'],
  ['досымдікі', 'дос', 'my friend’s'],
  ['адамдікі', 'адам', 'the person’s'],
  ['халықтікі', 'халық', 'the people’s'],
]);

phenomenon('-сыз, -лы and -дай say without, with and like', [
  ['терезесіз', 'терезе', 'without a window', 'Case=Abe'],
  ['кітапсыз', 'кітап', 'without a book', 'Case=Abe'],
  ['терезелі', 'терезе', 'having windows', 'Case=Com'],
  ['таудай', 'тау', 'like a mountain', 'Case=Sim'],
  ['баладай', 'бала', 'like a child', 'Case=Sim'],
  ['ағаштай', 'ағаш', 'like a tree', 'Case=Sim'],
]);

phenomenon('Final п, к, қ are voiced before a vowel', [
  ['кітабы', 'кітап', 'his or her book'],
  ['кітабымыз', 'кітап', 'our book'],
  ['мектебіне', 'мектеп', 'to his or her school'],
  ['жүрегі', 'жүрек', 'his or her heart'],
  ['аяғында', 'аяқ', 'at its foot'],
  ['құлағы', 'құлақ', 'his or her ear'],
  ['көйлегі', 'көйлек', 'her dress'],
  ['есігі', 'есік', 'its door'],
  ['қасығы', 'қасық', 'his or her spoon'],
  ['бөлігі', 'бөлік', 'its part'],
  ['еңбегі', 'еңбек', 'his or her work'],
  ['тарағы', 'тарақ', 'his or her comb'],
]);

phenomenon('A narrow vowel is lost before a vowel', [
  ['орны', 'орын', 'his or her place'],
  ['орнында', 'орын', 'in its place'],
  ['халқының', 'халық', 'of its people'],
  ['халқымыз', 'халық', 'our people'],
  ['мойнына', 'мойын', 'to his or her neck'],
  ['мұрны', 'мұрын', 'his or her nose'],
  ['құлпы', 'құлып', 'its lock'],
  ['ерні', 'ерін', 'his or her lip'],
  ['бөркі', 'бөрік', 'his or her hat'],
  ['қаупі', 'қауіп', 'its danger'],
  ['көркі', 'көрік', 'its beauty'],
  ['аузы', 'ауыз', 'his or her mouth'],
]);

phenomenon('Loans keep their consonants, or lose one of two', [
  ['банкі', 'банк', 'its bank'],
  ['банкінің', 'банк', 'of its bank'],
  ['фактілер', 'факт', 'facts'],
  ['актіге', 'акт', 'to the act'],
  ['объектілер', 'объект', 'objects'],
  ['процесінде', 'процесс', 'in its process'],
  ['металдар', 'металл', 'metals'],
  ['банктер', 'банк', 'banks'],
  ['паркінде', 'парк', 'in its park'],
  ['тарапынан', 'тарап', 'from its side'],
  ['класында', 'класс', 'in its class'],
  ['класқа', 'класс', 'to the class'],
  ['туристер', 'турист', 'tourists'],
  ['журналистерге', 'журналист', 'to the journalists'],
  ['фестивалі', 'фестиваль', 'its festival'],
  ['фестивальге', 'фестиваль', 'to the festival'],
  ['автомобилін', 'автомобиль', 'his or her car (object)'],
  ['съезінде', 'съезд', 'at its congress'],
  ['министрмен', 'министр', 'with the minister'],
  ['партиясына', 'партия', 'to its party'],
  ['компаниялар', 'компания', 'companies'],
  ['телефонмен', 'телефон', 'by telephone'],
  ['университетте', 'университет', 'at the university'],
]);

phenomenon('Loans with и in the last syllable are front', [
  ['магазинде', 'магазин', 'in the shop'],
  ['лимитке', 'лимит', 'to the limit'],
  ['архивтен', 'архив', 'from the archive'],
  ['туризмге', 'туризм', 'to tourism'],
]);

phenomenon('Derived nouns are lemmas of their own', [
  ['басшылық', 'басшылық', 'leadership'],
  ['басшылығы', 'басшылық', 'its leadership'],
  ['мүмкіндіктер', 'мүмкіндік', 'possibilities'],
  ['жұмысшылар', 'жұмысшы', 'workers'],
  ['жазушының', 'жазушы', 'of the writer'],
  ['оқушыларға', 'оқушы', 'to the pupils'],
  ['балалықтың', 'балалық', 'of childhood'],
  ['достығы', 'достық', 'their friendship'],
  ['атаулары', 'атау', 'their names'],
  ['ауруын', 'ауру', 'his or her illness (object)'],
  ['басқармасы', 'басқарма', 'its administration'],
  ['мұхиттануға', 'мұхиттану', 'to the science of the oceans'],
  ['шығыстанушының', 'шығыстанушы', 'of the orientalist'],
  ['жұмыссыздығы', 'жұмыссыздық', 'their unemployment'],
]);

phenomenon('A word that could be cut is whole where that is what is meant', [
  ['аға', 'аға', 'elder brother (not: to the white)'],
  ['пайда', 'пайда', 'profit (not: in the share)'],
  ['тарап', 'тарап', 'side (not: combing)'],
  ['ханым', 'ханым', 'lady (not: my khan)'],
  ['сынып', 'сынып', 'form, class (not: breaking)'],
]);

phenomenon('Two endings may look alike', [
  ['тері', 'тері', 'skin (not: its sweat)'],
  ['жаңа', 'жаңа', 'new'],
  ['үлкен', 'үлкен', 'big'],
  ['бүгін', 'бүгін', 'today'],
]);
